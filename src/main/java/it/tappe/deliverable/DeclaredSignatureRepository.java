package it.tappe.deliverable;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DeclaredSignatureRepository extends GenericRepository<DeclaredSignature, Long> {
    Iterable<DeclaredSignature> saveAll(Iterable<DeclaredSignature> signatures);

    /** Of one version, in its order. */
    @Query("select * from signature where submission_id = :submissionId order by position")
    List<DeclaredSignature> list(long submissionId);

    /** Of all versions of a project work, those of drafts only if they are asked for. */
    @Query("""
            select g.* from signature g join submission s on s.id = g.submission_id
            where s.project_work_id = :projectWorkId
              and (:drafts = true or exists (select 1 from delivery d where d.submission_id = s.id))
            order by g.submission_id, g.position
            """)
    List<DeclaredSignature> ofProjectWork(long projectWorkId, boolean drafts);
}
