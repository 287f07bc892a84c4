package it.tappe.report.presentation.look;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LookRepository extends GenericRepository<Look, Integer> {
    Look update(Look look);

    @Query("select * from presentation_look where id = 1")
    Look current();
}
