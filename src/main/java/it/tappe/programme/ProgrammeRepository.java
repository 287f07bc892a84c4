package it.tappe.programme;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ProgrammeRepository extends GenericRepository<Programme, Long> {
    Programme save(Programme programme);

    Programme update(Programme programme);

    @Query("select * from programme order by id desc limit 1")
    Optional<Programme> latest();
}
