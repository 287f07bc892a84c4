package it.tappe.support.notice;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface NoticeRepository extends GenericRepository<Notice, Integer> {
    Notice update(Notice notice);

    @Query("select * from notice where id = 1")
    Notice current();
}
