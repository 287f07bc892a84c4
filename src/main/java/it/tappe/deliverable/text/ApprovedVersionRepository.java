package it.tappe.deliverable.text;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ApprovedVersionRepository extends GenericRepository<ApprovedVersion, Long> {

    /** At most one for each step, by step. */
    @Query("""
            select s.id as submission_id, t.position as step, s.number, d.delivered_at, r.reviewed_at as approved_at,
                   s.file_name, s.sha256
            from approval a
            join step t on t.id = a.step_id
            join submission s on s.id = a.submission_id
            join delivery d on d.submission_id = s.id
            join review r on r.submission_id = s.id
            where a.project_work_id = :projectWorkId
            order by t.position
            """)
    List<ApprovedVersion> of(long projectWorkId);
}
