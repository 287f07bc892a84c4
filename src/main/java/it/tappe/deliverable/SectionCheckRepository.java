package it.tappe.deliverable;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SectionCheckRepository extends GenericRepository<SectionCheck, Long> {
    Iterable<SectionCheck> saveAll(Iterable<SectionCheck> checks);

    @Query("select * from section_check where submission_id = :submissionId order by position")
    List<SectionCheck> list(long submissionId);
}
