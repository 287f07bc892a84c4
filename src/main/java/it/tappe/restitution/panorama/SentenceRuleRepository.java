package it.tappe.restitution.panorama;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SentenceRuleRepository extends GenericRepository<SentenceRule, Integer> {
    SentenceRule update(SentenceRule rule);

    @Query("select * from sentence_rule where id = 1")
    SentenceRule current();
}
