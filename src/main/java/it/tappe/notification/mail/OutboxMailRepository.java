package it.tappe.notification.mail;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OutboxMailRepository extends GenericRepository<OutboxMail, Long> {

    /** Puts a mail in, unless the address has had one for this cause. */
    @Query("""
            insert into outbox_mail (cause, address, name, account_id, subject, html, text, calendar, calendar_method,
                secret, state, attempts, created_at, next_attempt_at)
            values (:cause, :address, :name, :accountId, :subject, :html, :text, :calendar, :calendarMethod,
                :secret, 'WAITING', 0, :now, :now)
            on conflict do nothing
            """)
    void put(
            String cause,
            String address,
            String name,
            @Nullable Long accountId,
            String subject,
            String html,
            String text,
            @Nullable String calendar,
            @Nullable String calendarMethod,
            boolean secret,
            Instant now);
}
