package it.tappe.coherence.check;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CheckRepository extends GenericRepository<CheckResult, Long> {

    /** How far documents and canvas of a project work have come. */
    @MappedEntity
    record State(long projectWorkId, long delivered, long newest, long answers) {
        String restsOn() {
            return delivered + "/" + newest + "/" + answers;
        }
    }

    @Query("""
            select p.id as project_work_id,
                   (select count(*) from submission s join delivery d on d.submission_id = s.id
                     where s.project_work_id = p.id) as delivered,
                   (select coalesce(max(s.id), 0) from submission s join delivery d on d.submission_id = s.id
                     where s.project_work_id = p.id) as newest,
                   (select coalesce(sum(a.version + 1), 0) from canvas_answer a where a.project_work_id = p.id) as answers
            from project_work p where p.id in (:ids) order by p.id
            """)
    List<State> states(Collection<Long> ids);

    @Query("select * from coherence_check where project_work_id in (:ids) order by project_work_id, expert_check")
    List<CheckResult> results(Collection<Long> ids);

    @Query("delete from coherence_check where project_work_id = :projectWorkId")
    void clear(long projectWorkId);

    @Query("""
            insert into coherence_check (project_work_id, expert_check, verdict, rests_on, computed_at)
            values (:projectWorkId, :expertCheck, :verdict, :restsOn, :computedAt) on conflict do nothing
            """)
    void keep(long projectWorkId, String expertCheck, String verdict, String restsOn, Instant computedAt);

    @Query("""
            select n.id, n.expert_check, n.text, n.written_at, a.display_name as written_by
            from coherence_note n join account a on a.id = n.written_by
            where n.project_work_id = :projectWorkId order by n.id
            """)
    List<CheckNote> notes(long projectWorkId);

    @Query("""
            insert into coherence_note (project_work_id, expert_check, text, written_at, written_by)
            values (:projectWorkId, :expertCheck, :text, :at, :by)
            """)
    void note(long projectWorkId, String expertCheck, String text, Instant at, long by);
}
