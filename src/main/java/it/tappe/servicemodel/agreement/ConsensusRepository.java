package it.tappe.servicemodel.agreement;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ConsensusRepository extends GenericRepository<ConsensusRow, Long> {
    String NAMED = """
            select s.project_work_id, s.step_id, c.number, s.raters, s.reason, s.recorded_at,
                   a.display_name as recorded_by
            from consensus s
            join classification c on c.id = s.classification_id
            join account a on a.id = s.account_id
            """;

    ConsensusRow save(ConsensusRow row);

    /** Lets nobody else write about the same project work until this transaction ends. */
    @Query("select id from project_work where id = :projectWorkId for update")
    long lock(long projectWorkId);

    @Query(NAMED + "where s.project_work_id = :projectWorkId order by s.step_id")
    List<Consensus> ofWork(long projectWorkId);

    @Query(NAMED + "order by s.project_work_id, s.step_id")
    List<Consensus> all();
}
