package it.tappe.notification.reminder.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.access.Role;
import it.tappe.notification.reminder.Digest;
import it.tappe.notification.reminder.Reminder;
import it.tappe.notification.reminder.SentReminder;
import it.tappe.notification.reminder.rule.ReminderSubject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail of reminders that is planned, as programs read it.
 *
 * @param on day in Rome
 */
@Serdeable
record DigestJson(
        long account,
        String name,
        Role role,
        @Nullable Long province,
        LocalDate on,
        Instant sendsAt,
        String subject,
        List<LineJson> reminders) {

    /** One thing of which it reminds; {@code date} is its day in Rome, {@code rule} the id of the rule. */
    @Serdeable
    record LineJson(long rule, ReminderSubject subject, String title, LocalDate date, String words, String path) {
        static LineJson of(Reminder one) {
            return new LineJson(
                    one.rule().id(),
                    one.occasion().subject(),
                    one.occasion().label(),
                    one.occasion().date(),
                    one.lead() + ", " + one.date(),
                    one.occasion().path());
        }
    }

    /** One thing of which somebody was reminded. */
    @Serdeable
    record SentJson(
            long id,
            long account,
            String name,
            long rule,
            ReminderSubject subject,
            String title,
            LocalDate date,
            int days,
            LocalDate on,
            Instant sentAt) {
        static SentJson of(SentReminder one) {
            return new SentJson(
                    one.id(),
                    one.accountId(),
                    one.name(),
                    one.ruleId(),
                    one.subject(),
                    one.title(),
                    one.thingOn(),
                    one.days(),
                    one.digestOn(),
                    one.sentAt());
        }
    }

    static DigestJson of(Digest digest) {
        return new DigestJson(
                digest.to().id(),
                digest.to().displayName(),
                digest.to().role(),
                digest.to().provinceId(),
                digest.on(),
                digest.sendsAt(),
                digest.subject(),
                digest.lines().stream().map(LineJson::of).toList());
    }
}
