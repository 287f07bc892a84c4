package it.tappe.notification.mail.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.notification.mail.MailRow;
import it.tappe.notification.mail.OutboxMail;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail as programs read it.
 *
 * @param account id of the recipient's account; null for somebody who has none
 * @param nextAttemptAt when it is tried next, while it waits
 * @param calendar the iCalendar text that goes with it, or null
 */
@Serdeable
record MailJson(
        long id,
        String cause,
        String address,
        String name,
        @Nullable Long account,
        String subject,
        OutboxMail.State state,
        int attempts,
        Instant createdAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant sentAt,
        @Nullable String lastError,
        String text,
        @Nullable String calendar) {

    static MailJson of(OutboxMail mail) {
        return new MailJson(
                mail.id(),
                mail.cause(),
                mail.address(),
                mail.name(),
                mail.accountId(),
                mail.subject(),
                mail.state(),
                mail.attempts(),
                mail.createdAt(),
                mail.state() == OutboxMail.State.WAITING ? mail.nextAttemptAt() : null,
                mail.sentAt(),
                mail.lastError(),
                mail.shownText(),
                mail.calendar());
    }

    /** The same in a list, without its text. */
    @Serdeable
    record Line(
            long id,
            String cause,
            String address,
            String name,
            String subject,
            OutboxMail.State state,
            int attempts,
            Instant createdAt,
            @Nullable Instant nextAttemptAt,
            @Nullable Instant sentAt,
            @Nullable String lastError) {

        static Line of(MailRow row) {
            return new Line(
                    row.id(),
                    row.cause(),
                    row.address(),
                    row.name(),
                    row.subject(),
                    row.state(),
                    row.attempts(),
                    row.createdAt(),
                    row.state() == OutboxMail.State.WAITING ? row.nextAttemptAt() : null,
                    row.sentAt(),
                    row.lastError());
        }
    }
}
