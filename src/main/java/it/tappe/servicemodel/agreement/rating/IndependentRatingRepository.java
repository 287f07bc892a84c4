package it.tappe.servicemodel.agreement.rating;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface IndependentRatingRepository extends GenericRepository<IndependentRatingRow, Long> {
    String NAMED = """
            select r.id, r.project_work_id, r.step_id, r.catalogue_id, r.account_id, a.display_name as rater_name,
                   r.changed_at, r.handed_in_at, r.version
            from independent_rating r join account a on a.id = r.account_id
            """;

    IndependentRatingRow save(IndependentRatingRow row);

    IndependentRatingRow update(IndependentRatingRow row);

    /** Lets nobody else write about the same project work until this transaction ends. */
    @Query("select id from project_work where id = :projectWorkId for update")
    long lock(long projectWorkId);

    @Query(NAMED + "where r.project_work_id = :projectWorkId order by r.id")
    List<NamedRating> ofWork(long projectWorkId);

    @Query(NAMED + "order by r.id")
    List<NamedRating> all();

    /** Steps of the project work whose consensus is recorded. */
    @Query("select project_work_id, step_id from consensus where project_work_id = :projectWorkId order by step_id")
    List<Settled> settled(long projectWorkId);

    @Query("select project_work_id, step_id from consensus order by project_work_id, step_id")
    List<Settled> settled();

    /** A round that is over. */
    @MappedEntity
    record Settled(long projectWorkId, long stepId) {}

    /** A rating with its rater's name, without its levels. */
    @MappedEntity
    record NamedRating(
            long id,
            long projectWorkId,
            long stepId,
            long catalogueId,
            long accountId,
            String raterName,
            Instant changedAt,
            @Nullable Instant handedInAt,
            long version) {
        IndependentRating with(List<GivenLevel> given) {
            return new IndependentRating(
                    id,
                    projectWorkId,
                    stepId,
                    catalogueId,
                    accountId,
                    raterName,
                    changedAt,
                    handedInAt,
                    version,
                    given);
        }

        IndependentRatingRow row() {
            return new IndependentRatingRow(
                    id, projectWorkId, stepId, catalogueId, accountId, changedAt, handedInAt, version);
        }
    }
}
