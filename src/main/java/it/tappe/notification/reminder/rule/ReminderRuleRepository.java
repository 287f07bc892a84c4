package it.tappe.notification.reminder.rule;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReminderRuleRepository extends GenericRepository<ReminderRule, Long> {
    ReminderRule save(ReminderRule rule);

    ReminderRule update(ReminderRule rule);

    Optional<ReminderRule> findById(long id);

    @Query("select * from reminder_rule order by days, send_at, id")
    List<ReminderRule> list();
}
