package it.tappe.coherence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface StatementRepository extends GenericRepository<StatementRow, Long> {
    StatementRow save(StatementRow row);

    StatementRow update(StatementRow row);

    Optional<StatementRow> findById(long id);

    /** What stands in the trace, in the order in which it was written. */
    @Query("""
            select s.id, s.project_work_id, s.kind, s.text, s.quote, s.section, s.submission_id,
                   t.title || ', versione ' || v.number as version_label, s.option_id,
                   i.title || ': ' || o.label as option_label, s.written_at, a.display_name as written_by, s.version
            from coherence_statement s
            join account a on a.id = s.written_by
            left join submission v on v.id = s.submission_id
            left join step t on t.id = v.step_id
            left join canvas_option o on o.id = s.option_id
            left join canvas_item i on i.id = o.item_id
            where s.project_work_id = :projectWorkId and s.withdrawn_at is null
            order by s.id
            """)
    List<Statement> list(long projectWorkId);

    @Query("""
            select l.origin_id, l.follower_id from coherence_link l
            join coherence_statement o on o.id = l.origin_id
            join coherence_statement f on f.id = l.follower_id
            where o.project_work_id = :projectWorkId and o.withdrawn_at is null and f.withdrawn_at is null
            order by l.origin_id, l.follower_id
            """)
    List<Link> links(long projectWorkId);

    @Query("""
            insert into coherence_link (origin_id, follower_id, linked_at, linked_by)
            values (:originId, :followerId, :at, :by) on conflict do nothing
            """)
    void link(long originId, long followerId, Instant at, long by);

    @Query("delete from coherence_link where origin_id = :originId and follower_id = :followerId")
    void unlink(long originId, long followerId);

    /** Whether the version belongs to the project work and has been delivered. */
    @Query("""
            select count(*) from submission s join delivery d on d.submission_id = s.id
            where s.id = :submissionId and s.project_work_id = :projectWorkId
            """)
    int deliveredVersions(long submissionId, long projectWorkId);

    @Query("select count(*) from canvas_option where id = :optionId")
    int options(long optionId);
}
