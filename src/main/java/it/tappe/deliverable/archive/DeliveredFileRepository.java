package it.tappe.deliverable.archive;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DeliveredFileRepository extends GenericRepository<DeliveredFile, Long> {

    /** Of every project work that has delivered something for the step. */
    @Query("""
            select s.project_work_id, s.number, s.file_name, s.size, s.sha256, d.delivered_at,
                   c.display_name as delivered_by_name
            from deliverable_facts f
            join submission s on s.id = f.delivered_submission_id
            join delivery d on d.submission_id = s.id
            join account c on c.id = d.delivered_by
            where f.step_id = :stepId order by s.project_work_id
            """)
    List<DeliveredFile> latest(long stepId);
}
