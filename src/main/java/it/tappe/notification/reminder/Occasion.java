package it.tappe.notification.reminder;

import it.tappe.access.Account;
import it.tappe.notification.reminder.rule.Audience;
import it.tappe.notification.reminder.rule.ReminderSubject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A thing with a date of which people can be reminded, as a {@link ReminderSource} tells of it.
 *
 * @param thing names it for ever, such as "deliverable 7/2"
 * @param date from which the days of a rule count; when it moves, people are reminded again
 * @param at the exact instant: of the deadline, of the start, of the delivery
 * @param opensOn nobody is reminded before this day; null: always
 * @param closesOn after this day its team can do nothing more and is left in peace; null: never
 * @param isDone whether nobody has to do anything about it any more
 * @param provinceId of the emerging province that it belongs to; null when it is for several
 * @param title what it is, such as "Step 1 – Lo stato dell’arte"
 * @param owner whose it is, such as "Belluno – Formazione del personale"; empty when it is for several
 * @param path of its page
 * @param people whom a rule reaches that speaks to this audience
 */
public record Occasion(
        ReminderSubject subject,
        String thing,
        LocalDate date,
        Instant at,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        boolean isDone,
        @Nullable Long provinceId,
        String title,
        String owner,
        String path,
        Map<Audience, List<Account>> people) {

    /** Those whom a rule reaches that speaks to this audience. */
    List<Account> people(Audience audience) {
        return people.getOrDefault(audience, List.of());
    }

    /** «Belluno – Formazione del personale: Step 1 – Lo stato dell’arte». */
    public String label() {
        return owner.isEmpty() ? title : owner + ": " + title;
    }
}
