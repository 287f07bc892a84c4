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
}
