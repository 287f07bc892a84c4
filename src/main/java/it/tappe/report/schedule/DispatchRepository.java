package it.tappe.report.schedule;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DispatchRepository extends GenericRepository<Dispatch, Long> {

    /** Claims a due time; 0 when another node, or an earlier turn, has had it. */
    @Query("""
            insert into report_dispatch (schedule_id, due_at, status, told, tries)
            values (:scheduleId, :dueAt, 'MAKING', 0, 1)
            on conflict do nothing
            """)
    int claim(long scheduleId, Instant dueAt);

    /** 0 when another node tries again. */
    @Query("update report_dispatch set tries = tries + 1 where id = :id and tries = :tries and status = 'MAKING'")
    int tryAgain(long id, int tries);

    @Query("update report_dispatch set run_id = :runId where schedule_id = :scheduleId and due_at = :dueAt")
    void begin(long scheduleId, Instant dueAt, long runId);

    @Query("update report_dispatch set status = 'FAILED', problem = :problem, ended_at = :now"
            + " where schedule_id = :scheduleId and due_at = :dueAt and status = 'MAKING'")
    void fail(long scheduleId, Instant dueAt, String problem, Instant now);

    /** Ends it; 0 when another node has. */
    @Query("update report_dispatch set status = 'SENT', told = :told, ended_at = :now"
            + " where id = :id and status = 'MAKING'")
    int sent(long id, int told, Instant now);

    @Query("select * from report_dispatch where status = 'MAKING' order by id")
    List<Dispatch> making();

    @Query("select * from report_dispatch where schedule_id in (:schedules) and due_at >= :since"
            + " order by due_at desc, id desc")
    List<Dispatch> lately(Collection<Long> schedules, Instant since);
}
