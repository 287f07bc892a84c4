package it.tappe.canvas.hint;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DismissalRepository extends GenericRepository<DismissalRepository.Row, Long> {

    /** A dismissal with the name of who dismissed. */
    @MappedEntity
    record Row(
            long optionId, Hint.Kind kind, long submissionId, String reason, Instant dismissedAt, String dismissedBy) {}

    @Query("""
            select d.option_id, d.kind, d.submission_id, d.reason, d.dismissed_at, a.display_name as dismissed_by
            from hint_dismissal d join account a on a.id = d.dismissed_by
            where d.project_work_id = :projectWorkId and d.step_id = :stepId order by d.id
            """)
    List<Row> list(long projectWorkId, long stepId);

    @Query("""
            insert into hint_dismissal
                (project_work_id, step_id, option_id, kind, submission_id, reason, dismissed_at, dismissed_by)
            values (:projectWorkId, :stepId, :optionId, :kind, :submissionId, :reason, :dismissedAt, :by)
            """)
    void insert(
            long projectWorkId,
            long stepId,
            long optionId,
            String kind,
            long submissionId,
            String reason,
            Instant dismissedAt,
            long by);
}
