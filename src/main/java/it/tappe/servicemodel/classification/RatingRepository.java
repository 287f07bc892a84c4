package it.tappe.servicemodel.classification;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import it.tappe.servicemodel.Level;
import it.tappe.servicemodel.classification.RatingRepository.RatingRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RatingRepository extends GenericRepository<RatingRow, Long> {

    /** What the table keeps of a rating; everybody else reads {@link Rating}. */
    @MappedEntity("rating")
    record RatingRow(
            @Id @GeneratedValue long id,
            long classificationId,
            String indicatorCode,
            int rating,
            @Nullable Integer proposed) {
        static RatingRow of(long classificationId, Rating rating) {
            Level proposed = rating.proposed();
            return new RatingRow(
                    0,
                    classificationId,
                    rating.code(),
                    rating.level().points(),
                    proposed == null ? null : proposed.points());
        }

        Level level() {
            return Level.of(rating).orElseThrow();
        }

        @Nullable
        Level proposedLevel() {
            return proposed == null ? null : Level.of(proposed).orElseThrow();
        }
    }

    void saveAll(List<RatingRow> rows);

    List<RatingRow> findByClassificationId(long classificationId);

    @Query("""
            select r.* from rating r join classification c on c.id = r.classification_id
            where c.project_work_id = :projectWorkId order by r.id
            """)
    List<RatingRow> ofWork(long projectWorkId);
}
