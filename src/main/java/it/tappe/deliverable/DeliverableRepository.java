package it.tappe.deliverable;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DeliverableRepository extends GenericRepository<Deliverable, Long> {

    @Query("select * from deliverable_facts where project_work_id = :projectWorkId order by step_position")
    List<Deliverable> list(long projectWorkId);

    @Query("select * from deliverable_facts where project_work_id = :projectWorkId and step_position = :position")
    Optional<Deliverable> find(long projectWorkId, int position);

    @Query("""
            select * from deliverable_facts where project_work_id in (:projectWorkIds)
            order by project_work_id, step_position
            """)
    List<Deliverable> ofAll(Collection<Long> projectWorkIds);

    /** What waits for a review: for a tutor that of the assigned project works, for a coordinator all. */
    @Query("""
            select * from deliverable_facts f where f.phase = 'DELIVERED'
              and (exists (select 1 from assignment s
                           where s.project_work_id = f.project_work_id and s.account_id = :accountId)
                   or exists (select 1 from account c where c.id = :accountId and c.role = 'COORDINATOR'))
            order by f.delivered_at, f.project_work_id, f.step_position
            """)
    List<Deliverable> waitingFor(long accountId);
}
