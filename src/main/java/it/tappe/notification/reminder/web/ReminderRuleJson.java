package it.tappe.notification.reminder.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.notification.reminder.rule.Audience;
import it.tappe.notification.reminder.rule.ReminderRule;
import it.tappe.notification.reminder.rule.ReminderRuleEntry;
import it.tappe.notification.reminder.rule.ReminderSubject;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule as programs read it.
 *
 * @param days after the thing's date; negative before it
 * @param sendAt time of the day in Rome
 * @param words the same in Italian
 */
@Serdeable
record ReminderRuleJson(
        long id,
        ReminderSubject subject,
        int days,
        LocalTime sendAt,
        List<Audience> to,
        boolean active,
        boolean assumed,
        String words) {

    static ReminderRuleJson of(ReminderRule rule) {
        return new ReminderRuleJson(
                rule.id(),
                rule.subject(),
                rule.days(),
                rule.sendAt(),
                List.copyOf(rule.to()),
                rule.active(),
                rule.assumed(),
                rule.summary());
    }

    /** What a program sends; at eight and active unless it says otherwise. */
    @Serdeable
    record Sent(
            @Nullable ReminderSubject subject,
            @Nullable Integer days,
            @Nullable LocalTime sendAt,
            @Nullable Set<Audience> to,
            @Nullable Boolean active) {
        private static final LocalTime EIGHT = LocalTime.of(8, 0);

        @SuppressWarnings("NullAway") // what is missing is refused by the entry's own validation
        ReminderRuleEntry toEntry(@Nullable Long version) {
            return new ReminderRuleEntry(
                    subject,
                    days,
                    sendAt == null ? EIGHT : sendAt,
                    to == null ? Set.of() : to,
                    active == null || active,
                    version);
        }
    }
}
