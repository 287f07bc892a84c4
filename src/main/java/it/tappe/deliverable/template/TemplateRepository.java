package it.tappe.deliverable.template;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TemplateRepository extends GenericRepository<TemplateRow, Long> {
    TemplateRow save(TemplateRow row);

    /** The one that stands for the step. */
    @Query("""
            select t.id, t.step_id, t.file_name, t.size, t.sha256, t.sections, t.uploaded_at,
                   c.display_name as uploaded_by_name
            from document_template t join account c on c.id = t.uploaded_by
            where t.step_id = :stepId and t.withdrawn_at is null order by t.id desc fetch first 1 row only
            """)
    Optional<OwnTemplate> standing(long stepId);

    @Query("update document_template set withdrawn_at = :now, withdrawn_by = :accountId"
            + " where step_id = :stepId and withdrawn_at is null")
    void withdraw(long stepId, Instant now, long accountId);

    /** Holds back whoever else replaces the step's template until this transaction ends. */
    @Query("select id from step where id = :stepId for update")
    long lock(long stepId);
}
