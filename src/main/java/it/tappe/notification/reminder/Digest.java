package it.tappe.notification.reminder;

import it.tappe.access.Account;
import it.tappe.access.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that one person is reminded of on one day: one mail.
 *
 * @param reminders by date of the thing
 */
public record Digest(Account to, LocalDate on, List<Reminder> reminders) {

    /** When the first of its rules sends; what later ones would say that day goes with it. */
    public Instant sendsAt() {
        return reminders.stream().map(Reminder::sendsAt).min(Instant::compareTo).orElseThrow();
    }

    /** Each thing once, however many rules speak of it on this day. */
    public Collection<Reminder> lines() {
        Map<String, Reminder> lines = new LinkedHashMap<>();
        reminders.forEach(one -> lines.putIfAbsent(one.occasion().thing(), one));
        return lines.values();
    }

    /** Subject of the mail. */
    public String subject() {
        Collection<Reminder> lines = lines();
        if (lines.size() == 1) {
            Reminder only = lines.iterator().next();
            return only.lead() + ": " + only.occasion().label();
        }
        long overdue = lines.stream().filter(Reminder::isOverdue).count();
        if (overdue == lines.size()) {
            return "Promemoria: " + overdue + " scadenze superate";
        }
        return "Promemoria: " + lines.size() + " cose da ricordare" + (overdue == 0 ? "" : ", " + overdue + " in ritardo");
    }

    /** The one link that matters: the single thing, else the person's home. */
    public String path() {
        return lines().size() == 1 ? reminders.get(0).occasion().path() : "/";
    }

    /** Whether it is for this role and tells of this province; null asks nothing. */
    boolean isFor(@Nullable Role role, @Nullable Long provinceId) {
        return (role == null || to.role() == role)
                && (provinceId == null
                        || provinceId.equals(to.provinceId())
                        || reminders.stream()
                                .anyMatch(one ->
                                        Objects.equals(one.occasion().provinceId(), provinceId)));
    }
}
