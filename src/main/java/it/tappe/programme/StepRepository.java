package it.tappe.programme;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface StepRepository extends GenericRepository<Step, Long> {
    Step save(Step step);

    Step update(Step step);

    Optional<Step> findById(long id);

    @Query("select * from step where programme_id = :programmeId order by position")
    List<Step> list(long programmeId);
}
