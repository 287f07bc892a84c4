package it.tappe.deliverable.extension;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import it.tappe.deliverable.extension.Extensions.Granted;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ExtensionRepository extends GenericRepository<Extension, Long> {
    Extension save(Extension extension);

    @Query("""
            select e.id, e.new_due_on, e.reason, e.granted_at, c.display_name as granted_by_name
            from extension e join account c on c.id = e.granted_by
            where e.project_work_id = :projectWorkId and e.step_id = :stepId order by e.id desc
            """)
    List<Granted> list(long projectWorkId, long stepId);
}
