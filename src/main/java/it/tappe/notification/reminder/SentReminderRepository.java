package it.tappe.notification.reminder;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SentReminderRepository extends GenericRepository<SentReminder, Long> {

    /** Claims the person's mail of the day; 0 when it is somebody else's. */
    @Query("""
            insert into reminder_digest (account_id, digest_on, sent_at) values (:accountId, :digestOn, :now)
            on conflict do nothing
            """)
    int claim(long accountId, LocalDate digestOn, Instant now);

    @Query("""
            insert into reminder_sent
                (account_id, rule_id, subject, thing, thing_on, days, title, path, digest_on, sent_at)
            values (:accountId, :ruleId, :subject, :thing, :thingOn, :days, :title, :path, :digestOn, :now)
            """)
    void note(
            long accountId,
            long ruleId,
            String subject,
            String thing,
            LocalDate thingOn,
            int days,
            String title,
            String path,
            LocalDate digestOn,
            Instant now);

    @Query("select account_id from reminder_digest where digest_on = :digestOn order by account_id")
    List<Long> told(LocalDate digestOn);

    @Query("select account_id, thing, thing_on, days from reminder_sent where thing_on >= :since order by id")
    List<Told> toldOf(LocalDate since);

    @Query("""
            select s.*, a.display_name as name from reminder_sent s join account a on a.id = s.account_id
            where s.id < :before order by s.id desc fetch first :limit rows only
            """)
    List<SentReminder> list(long before, int limit);

    /** What somebody was told. */
    @MappedEntity
    record Told(long accountId, String thing, LocalDate thingOn, int days) {
        Reminder.Key key() {
            return new Reminder.Key(accountId, thing, thingOn, days);
        }
    }
}
