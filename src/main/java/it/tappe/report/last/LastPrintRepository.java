package it.tappe.report.last;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LastPrintRepository extends GenericRepository<LastPrint, Instant> {
    String OF_THE_DAY = " where report = :report and limits = :limits and printed_on = :day";

    @Query("insert into last_print (report, limits, printed_on, printed_at)"
            + " values (:report, :limits, :day, :at) on conflict do nothing")
    int first(String report, String limits, LocalDate day, Instant at);

    @Query("update last_print set printed_at = :at" + OF_THE_DAY + " and printed_at < :at")
    void again(String report, String limits, LocalDate day, Instant at);

    @Query("select printed_at from last_print where report = :report and limits = :limits and printed_on < :day"
            + " order by printed_on desc fetch first 1 rows only")
    Optional<LastPrint> before(String report, String limits, LocalDate day);
}
