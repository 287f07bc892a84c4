package it.tappe.report.schedule;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ScheduleRepository extends GenericRepository<Schedule, Long> {
    Schedule save(Schedule schedule);

    Schedule update(Schedule schedule);

    Optional<Schedule> findById(long id);

    Optional<Schedule> findBySettingId(long settingId);

    @Query("select * from report_schedule order by id")
    List<Schedule> list();

    @Query("select * from report_schedule where active = true order by id")
    List<Schedule> active();

    @Query("select schedule_id, account_id from report_schedule_recipient where schedule_id in (:schedules)"
            + " order by schedule_id, account_id")
    List<Recipient> recipients(Collection<Long> schedules);

    @Query("insert into report_schedule_recipient (schedule_id, account_id)"
            + " select :id, a.id from account a where a.id in (:accounts)")
    void add(long id, Collection<Long> accounts);

    @Query("delete from report_schedule_recipient where schedule_id = :id")
    void clear(long id);

    @Query("delete from report_schedule where id = :id")
    void remove(long id);

    /** Who gets what a schedule sends. */
    @MappedEntity
    record Recipient(long scheduleId, long accountId) {}
}
