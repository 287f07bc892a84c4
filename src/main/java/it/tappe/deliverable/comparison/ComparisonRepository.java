package it.tappe.deliverable.comparison;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import it.tappe.deliverable.comparison.ComparisonRepository.ApprovedSection;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ComparisonRepository extends GenericRepository<ApprovedSection, Long> {

    /** A section of the approved version of a step. */
    @MappedEntity
    record ApprovedSection(
            int stepPosition,
            String stepTitle,
            int number,
            @Nullable Instant deliveredAt,
            String title,
            String text) {}

    /** The sections of the approved versions of all steps before this one, by step. */
    @Query("""
            select t.position as step_position, t.title as step_title, s.number, d.delivered_at, c.title, c.text
            from approval a
            join step t on t.id = a.step_id
            join submission s on s.id = a.submission_id
            join section_check c on c.submission_id = s.id
            left join delivery d on d.submission_id = s.id
            where a.project_work_id = :projectWorkId and t.position < :stepPosition
            order by t.position, c.position
            """)
    List<ApprovedSection> approvedBefore(long projectWorkId, int stepPosition);

    /** Number of the latest version before this one that the account has reviewed; 0 when there is none. */
    @Query("""
            select coalesce(max(s.number), 0) from review r join submission s on s.id = r.submission_id
            where s.project_work_id = :projectWorkId and s.step_id = :stepId and s.number < :number
              and r.reviewed_by = :accountId and r.reviewed_at is not null
            """)
    int latestReviewedBy(long accountId, long projectWorkId, long stepId, int number);
}
