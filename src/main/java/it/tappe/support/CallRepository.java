package it.tappe.support;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CallRepository extends GenericRepository<CallRow, Long> {
    String NAMED = """
            select c.id, c.project_work_id, p.name as province_name, a.name as area_name,
                   tp.name as tutor_province_name, c.step_id, s.position as step_position, s.title as step_title,
                   c.slot_id, c.tutor_id, t.display_name as tutor_name, c.starts_at, c.minutes, c.place, c.link,
                   c.booked_at, b.display_name as booked_by_name, c.cancelled_at, c.outcome, c.version
            from support_call c
            join project_work w on w.id = c.project_work_id
            join area a on a.id = w.area_id
            join province p on p.id = w.province_id
            left join province tp on tp.id = w.tutor_province_id
            join step s on s.id = c.step_id
            join account t on t.id = c.tutor_id
            join account b on b.id = c.booked_by
            """;

    CallRow save(CallRow row);

    CallRow update(CallRow row);

    Optional<CallRow> findById(long id);

    @Query("select count(*) from support_call where project_work_id = :projectWorkId and claimed_step_id = :stepId")
    long countStanding(long projectWorkId, long stepId);

    @Query(NAMED + """
                    where c.id = :id and exists (select 1 from visible_project_work v
                        where v.account_id = :accountId and v.project_work_id = c.project_work_id)
                    """)
    Optional<SupportCall> findVisible(long accountId, long id);

    @Query(NAMED + """
                    where exists (select 1 from visible_project_work v
                        where v.account_id = :accountId and v.project_work_id = c.project_work_id)
                    order by c.starts_at, c.id
                    """)
    List<SupportCall> listVisible(long accountId);

    @Query(NAMED + "order by c.starts_at, c.id")
    List<SupportCall> listAll();

    @Query("""
            insert into call_change (call_id, kind, before_at, after_at, reason, short_notice, changed_at, changed_by)
            values (:callId, :kind, :beforeAt, :afterAt, :reason, :shortNotice, :changedAt, :changedBy)
            """)
    void note(
            long callId,
            CallChange.Kind kind,
            Instant beforeAt,
            @Nullable Instant afterAt,
            @Nullable String reason,
            boolean shortNotice,
            Instant changedAt,
            long changedBy);

    @Query("""
            select h.id, h.kind, h.before_at, h.after_at, h.reason, h.short_notice, h.changed_at,
                   a.display_name as changed_by_name
            from call_change h join account a on a.id = h.changed_by where h.call_id = :callId order by h.id
            """)
    List<CallChange> history(long callId);
}
