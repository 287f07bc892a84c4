package it.tappe.notification.reminder;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import it.tappe.notification.reminder.rule.ReminderSubject;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of a digest that was sent.
 *
 * @param name of the person, as it is now
 * @param days of the rule, as it was then
 * @param digestOn day of the digest in Rome
 */
@MappedEntity("reminder_sent")
public record SentReminder(
        @Id long id,
        long accountId,
        String name,
        long ruleId,
        ReminderSubject subject,
        String thing,
        LocalDate thingOn,
        int days,
        String title,
        String path,
        LocalDate digestOn,
        Instant sentAt) {}
