package it.tappe.canvas.remark;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import it.tappe.canvas.RiskLevel;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RemarkRepository extends GenericRepository<RemarkRow, Long> {

    /** A remark with the names of those who wrote and settled it. */
    @MappedEntity
    record NamedRemark(
            long id,
            @Nullable Long itemId,
            String text,
            boolean advice,
            boolean proposes,
            String words,
            @Nullable Integer axis,
            @Nullable RiskLevel risk,
            Instant writtenAt,
            String author,
            @Nullable Settlement outcome,
            @Nullable Instant settledAt,
            @Nullable String settledBy,
            @Nullable String settledText) {}

    /** That a remark proposes an option. */
    @MappedEntity
    record Proposed(long remarkId, long optionId) {}

    /** How many remarks of a canvas are open. */
    @MappedEntity
    record Open(long projectWorkId, int step, long remarks) {}

    RemarkRow save(RemarkRow row);

    @Query("insert into canvas_remark_option (remark_id, option_id) values (:remarkId, :optionId)")
    void propose(long remarkId, long optionId);

    @Query("""
            insert into canvas_remark_reply (remark_id, text, replied_at, replied_by)
            values (:remarkId, :text, :now, :accountId)
            """)
    void reply(long remarkId, String text, Instant now, long accountId);

    @Query("""
            update canvas_remark set outcome = :outcome, settled_at = :now, settled_by = :accountId, settled_text = :text
            where id = :id and settled_at is null
            """)
    long settle(long id, String outcome, Instant now, long accountId, @Nullable String text);

    /** Oldest first. */
    @Query("""
            select r.id, r.item_id, r.text, r.advice, r.proposes, r.words, r.axis, r.risk, r.written_at,
                   c.display_name as author, r.outcome, r.settled_at, s.display_name as settled_by, r.settled_text
            from canvas_remark r
            join account c on c.id = r.written_by
            left join account s on s.id = r.settled_by
            where r.project_work_id = :projectWorkId and r.step_id = :stepId
            order by r.id
            """)
    List<NamedRemark> list(long projectWorkId, long stepId);

    @Query("""
            select p.remark_id, p.option_id
            from canvas_remark_option p join canvas_remark r on r.id = p.remark_id
            where r.project_work_id = :projectWorkId and r.step_id = :stepId
            order by p.remark_id, p.option_id
            """)
    List<Proposed> proposed(long projectWorkId, long stepId);

    @Query("""
            select p.id, p.remark_id, p.text, p.replied_at, c.display_name as author
            from canvas_remark_reply p
            join canvas_remark r on r.id = p.remark_id
            join account c on c.id = p.replied_by
            where r.project_work_id = :projectWorkId and r.step_id = :stepId
            order by p.id
            """)
    List<Remark.Reply> replies(long projectWorkId, long stepId);

    @Query("""
            select r.project_work_id, t.position as step, count(*) as remarks
            from canvas_remark r join step t on t.id = r.step_id
            where r.settled_at is null and r.project_work_id in (:projectWorkIds)
            group by r.project_work_id, t.position
            order by r.project_work_id, t.position
            """)
    List<Open> open(Collection<Long> projectWorkIds);
}
