package it.tappe.deliverable.extension;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import it.tappe.deliverable.extension.LateDoors.Opened;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LateDoorRepository extends GenericRepository<LateDoor, Long> {
    LateDoor save(LateDoor door);

    @Query("""
            select o.id, o.until_on, o.reason, o.opened_at, c.display_name as opened_by_name
            from late_door o join account c on c.id = o.opened_by
            where o.project_work_id = :projectWorkId and o.step_id = :stepId order by o.id desc
            """)
    List<Opened> list(long projectWorkId, long stepId);
}
