package it.tappe.report.run;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every change of a run's status is conditional: of several nodes, or of a maker and whoever cancels, one wins. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface RunRepository extends GenericRepository<Run, Long> {
    String ROW = "select r.*, a.display_name as by_name from report_run r join account a on a.id = r.account_id ";
    String ENDED = ", order_key = null, finished_at = :now ";
    String INTERRUPTED =
            "update report_run set status = 'FAILED', problem = :problem, problem_status = " + Run.INTERRUPTED + ENDED;
    String VISIBLE = "(r.account_id = :accountId or exists (select 1 from report_run_reader x"
            + " where x.run_id = r.id and x.account_id = :accountId)) ";

    /** Queues it; 0 when the same order is open already. */
    @Query("""
            insert into report_run (account_id, report, title, query, format, status, order_key, done, parts, asked_at)
            values (:accountId, :report, :title, :query, :format, 'QUEUED', :orderKey, 0, 0, :now)
            on conflict do nothing
            """)
    int ask(long accountId, String report, String title, String query, String format, String orderKey, Instant now);

    @Query(ROW + "where r.order_key = :orderKey")
    Optional<Run> withKey(String orderKey);

    @Query(ROW + "where r.id = :id")
    Optional<Run> run(long id);

    @Query(ROW + "where r.id = :id and " + VISIBLE)
    Optional<Run> visible(long accountId, long id);

    @Query(ROW + "where " + VISIBLE + "and r.id < :before order by r.id desc fetch first :limit rows only")
    List<Run> list(long accountId, long before, int limit);

    @Query("select id, account_id, status = 'RUNNING' as running from report_run"
            + " where status in ('QUEUED', 'RUNNING') order by id")
    List<FairOrder.Open> open();

    @Query("select id from report_run where id in (:ids) and status not in ('QUEUED', 'RUNNING')")
    List<Long> ended(Collection<Long> ids);

    @Query("update report_run set status = 'RUNNING', node = :node, started_at = :now, beat_at = :now"
            + " where id = :id and status = 'QUEUED'")
    int claim(long id, String node, Instant now);

    /** 0 when it has been cancelled, or taken for dead. */
    @Query("update report_run set done = :done, parts = :parts, beat_at = :now where id = :id and status = 'RUNNING'")
    int progress(long id, int done, int parts, Instant now);

    @Query("update report_run set status = 'READY', file_name = :fileName, bytes = :bytes" + ENDED
            + "where id = :id and status = 'RUNNING'")
    int ready(long id, String fileName, long bytes, Instant now);

    @Query("update report_run set status = 'FAILED', problem = :problem, problem_status = :problemStatus" + ENDED
            + "where id = :id and status = 'RUNNING'")
    int fail(long id, String problem, @Nullable Integer problemStatus, Instant now);

    @Query("update report_run set status = 'CANCELLED'" + ENDED + "where id = :id and status in ('QUEUED', 'RUNNING')")
    int cancel(long id, Instant now);

    @Query("update report_run set beat_at = :now where node = :node and status = 'RUNNING'")
    void beat(String node, Instant now);

    @Query(INTERRUPTED + "where status = 'RUNNING' and beat_at < :before")
    int endDead(Instant before, String problem, Instant now);

    @Query(INTERRUPTED + "where status = 'RUNNING' and node = :node")
    int endOf(String node, String problem, Instant now);

    @Query("insert into report_run_reader (run_id, account_id)"
            + " select :id, a.id from account a where a.id in (:accounts) on conflict do nothing")
    void share(long id, Collection<Long> accounts);

    @Query("delete from report_run where finished_at < :before")
    int deleteOld(Instant before);

    @Query("select id from report_run where status in ('READY', 'RUNNING') order by id")
    List<Long> withFile();
}
