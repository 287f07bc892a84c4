package it.tappe.report.progress.facts;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FactRepository extends GenericRepository<ExtensionFact, Long> {

    /** Receipts know deliveries that were taken back. */
    @Query("""
            select s.project_work_id, s.step_id, s.id as submission_id, s.number, s.uploaded_at,
                   coalesce(r.delivered_at, d.delivered_at) as delivered_at, r.taken_back_at
            from submission s
            left join receipt r on r.submission_id = s.id
            left join delivery d on d.submission_id = s.id
            where s.project_work_id in (:projectWorkIds)
            order by s.project_work_id, s.step_id, s.number, r.id
            """)
    List<VersionFact> versions(Collection<Long> projectWorkIds);

    @Query("""
            select s.project_work_id, s.step_id, r.submission_id, r.decision, r.changes_due_on, r.started_at,
                   r.reviewed_at
            from review r join submission s on s.id = r.submission_id
            where s.project_work_id in (:projectWorkIds)
            order by s.project_work_id, s.step_id, s.number
            """)
    List<ReviewFact> reviews(Collection<Long> projectWorkIds);

    @Query("""
            select e.project_work_id, e.step_id, e.new_due_on, e.granted_at from extension e
            where e.project_work_id in (:projectWorkIds) order by e.project_work_id, e.step_id, e.id
            """)
    List<ExtensionFact> extensions(Collection<Long> projectWorkIds);

    @Query("""
            select o.project_work_id, o.step_id, o.until_on, o.opened_at from late_door o
            where o.project_work_id in (:projectWorkIds) order by o.project_work_id, o.step_id, o.id
            """)
    List<DoorFact> doors(Collection<Long> projectWorkIds);

    @Query("""
            select c.project_work_id, c.step_id, t.display_name as tutor_name, c.starts_at, c.minutes, c.booked_at,
                   c.cancelled_at, c.outcome, c.outcome_at
            from support_call c join account t on t.id = c.tutor_id
            where c.project_work_id in (:projectWorkIds) order by c.project_work_id, c.step_id, c.starts_at, c.id
            """)
    List<CallFact> calls(Collection<Long> projectWorkIds);
}
