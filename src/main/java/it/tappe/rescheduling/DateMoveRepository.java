package it.tappe.rescheduling;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import it.tappe.rescheduling.DateMoves.Moved;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DateMoveRepository extends GenericRepository<DateMove, Long> {
    DateMove save(DateMove move);

    Optional<DateMove> findById(long id);

    @Query("""
            select m.id, m.area_id, m.before_opens_on, m.before_due_on, m.before_cut_off_on, m.after_opens_on,
                   m.after_due_on, m.after_cut_off_on, m.moved_at, c.display_name as moved_by_name, m.undone_at
            from date_move m join account c on c.id = m.moved_by where m.step_id = :stepId order by m.id desc
            """)
    List<Moved> list(long stepId);

    @Query("update date_move set undone_at = :now, undone_by = :accountId where id = :id and undone_at is null")
    void undo(long id, Instant now, long accountId);

    /** Moves of the same step (and area, or of all areas) that came later and stand. */
    @Query("""
            select count(*) from date_move m where m.step_id = :stepId and m.id > :id and m.undone_at is null
              and (cast(:areaId as bigint) is null or m.area_id is null or m.area_id = :areaId)
            """)
    long laterMoves(long id, long stepId, @Nullable Long areaId);

    /** What teams, tutors and coordinators have done since for the step, resting on its dates. */
    @Query("""
            select (select count(*) from submission s join project_work w on w.id = s.project_work_id
                    where s.step_id = :stepId and s.uploaded_at >= :since
                      and (cast(:areaId as bigint) is null or w.area_id = :areaId))
                 + (select count(*) from receipt r join submission s on s.id = r.submission_id
                    join project_work w on w.id = s.project_work_id
                    where s.step_id = :stepId and r.delivered_at >= :since
                      and (cast(:areaId as bigint) is null or w.area_id = :areaId))
                 + (select count(*) from extension e join project_work w on w.id = e.project_work_id
                    where e.step_id = :stepId and e.granted_at >= :since
                      and (cast(:areaId as bigint) is null or w.area_id = :areaId))
                 + (select count(*) from late_door d join project_work w on w.id = d.project_work_id
                    where d.step_id = :stepId and d.opened_at >= :since
                      and (cast(:areaId as bigint) is null or w.area_id = :areaId))
                 + (select count(*) from review v join submission s on s.id = v.submission_id
                    join project_work w on w.id = s.project_work_id
                    where s.step_id = :stepId and v.reviewed_at >= :since
                      and (cast(:areaId as bigint) is null or w.area_id = :areaId))
            """)
    long dependents(long stepId, Instant since, @Nullable Long areaId);
}
