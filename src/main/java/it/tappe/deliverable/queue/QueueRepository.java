package it.tappe.deliverable.queue;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import it.tappe.deliverable.Deliverable;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface QueueRepository extends GenericRepository<Deliverable, Long> {

    /** For a tutor those of the assigned project works, for a coordinator all. */
    @Query("""
            select f.* from deliverable_facts f
            join project_work w on w.id = f.project_work_id
            join area a on a.id = w.area_id
            join province p on p.id = w.province_id
            where f.phase in (:phases)
              and (cast(:area as integer) is null or a.position = :area)
              and (cast(:step as integer) is null or f.step_position = :step)
              and (cast(:province as varchar) is null or p.sigla = upper(:province)
                   or position(lower(:province) in lower(p.name)) > 0)
              and (exists (select 1 from assignment s
                           where s.project_work_id = f.project_work_id and s.account_id = :accountId)
                   or exists (select 1 from account c where c.id = :accountId and c.role = 'COORDINATOR'))
            order by f.project_work_id, f.step_position
            """)
    List<Deliverable> find(
            long accountId,
            Collection<String> phases,
            @Nullable Integer area,
            @Nullable Integer step,
            @Nullable String province);

    /** The latest version of each deliverable that the account has reviewed. */
    @Query("""
            select s.project_work_id, s.step_id, max(s.number) as number from review r
            join submission s on s.id = r.submission_id
            where r.reviewed_by = :accountId and r.reviewed_at is not null group by s.project_work_id, s.step_id
            """)
    List<Reviewed> reviewed(long accountId);

    /** Which version of a deliverable was reviewed. */
    @MappedEntity
    record Reviewed(long projectWorkId, long stepId, int number) {}
}
