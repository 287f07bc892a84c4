package it.tappe.servicemodel.classification;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RatingRepository extends GenericRepository<RatingRow, Long> {
    void saveAll(List<RatingRow> rows);

    List<RatingRow> findByClassificationId(long classificationId);

    @Query("""
            select r.* from rating r join classification c on c.id = r.classification_id
            where c.project_work_id = :projectWorkId order by r.id
            """)
    List<RatingRow> ofWork(long projectWorkId);
}
