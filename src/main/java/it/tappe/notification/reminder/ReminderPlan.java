package it.tappe.notification.reminder;

import it.tappe.access.Account;
import it.tappe.notification.reminder.rule.Audience;
import it.tappe.notification.reminder.rule.ReminderRule;
import it.tappe.notification.reminder.rule.ReminderSubject;
import it.tappe.shared.RomeTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is reminded of what on which day: the one function that the preview shows and the sending sends.
 *
 * @param rules those that hold
 * @param occasions what there is to be reminded of
 * @param sent what people have been told already
 * @param toldToday accounts that had their mail of today: for them the next one is tomorrow's
 */
public record ReminderPlan(
        List<ReminderRule> rules, List<Occasion> occasions, Set<Reminder.Key> sent, Set<Long> toldToday) {
    /** For how many days what follows a date is made up for; what precedes one, until the date. */
    static final int LATE_DAYS = 7;

    private static final Comparator<Reminder> ORDER = Comparator.comparing(
                    (Reminder one) -> one.occasion().at())
            .thenComparing(one -> one.occasion().label())
            .thenComparing(one -> one.occasion().thing());

    private record PersonAndDay(long accountId, LocalDate day) {}

    /** The mails of today (those that are still to be sent) and of the days after it, by day and person. */
    public List<Digest> from(Instant now, int days) {
        LocalDate last = RomeTime.dayOf(now).plusDays(days - 1L);
        Map<PersonAndDay, List<Reminder>> grouped = reminders(now).stream()
                .filter(one -> !one.on().isAfter(last))
                .sorted(ORDER)
                .collect(Collectors.groupingBy(one -> new PersonAndDay(one.to().id(), one.on())));
        return grouped.values().stream()
                .map(all -> new Digest(all.get(0).to(), all.get(0).on(), all))
                .sorted(Comparator.comparing(Digest::on)
                        .thenComparing(one -> one.to().role())
                        .thenComparing(one -> one.to().displayName())
                        .thenComparing(one -> one.to().id()))
                .toList();
    }

    private List<Reminder> reminders(Instant now) {
        Set<Reminder.Key> known = new HashSet<>(sent);
        List<Reminder> all = new ArrayList<>();
        for (Occasion occasion : occasions) {
            for (ReminderRule rule : rules) {
                if (rule.active() && rule.subject() == occasion.subject() && !occasion.isDone()) {
                    candidates(rule, occasion, now).stream()
                            .filter(one -> known.add(one.key()))
                            .forEach(all::add);
                }
            }
        }
        return all;
    }

    private List<Reminder> candidates(ReminderRule rule, Occasion occasion, Instant now) {
        LocalDate due = occasion.date().plusDays(rule.days());
        LocalDate opens = occasion.opensOn();
        LocalDate ready = opens != null && opens.isAfter(due) ? opens : due;
        List<Reminder> found = new ArrayList<>();
        if (ready.isBefore(rule.sinceOn())) {
            return found;
        }
        for (Audience audience : rule.to()) {
            for (Account person : occasion.people(audience)) {
                LocalDate next = RomeTime.dayOf(now).plusDays(toldToday.contains(person.id()) ? 1 : 0);
                Reminder one = new Reminder(rule, occasion, person, ready.isBefore(next) ? next : ready);
                if (isUseful(one, ready, audience, now)) {
                    found.add(one);
                }
            }
        }
        return found;
    }

    /** Not for a team that can do nothing more; before its date while that lies ahead, after it for some days. */
    private static boolean isUseful(Reminder one, LocalDate ready, Audience audience, Instant now) {
        Occasion occasion = one.occasion();
        LocalDate closes = occasion.closesOn();
        if (audience == Audience.TEAM && closes != null && one.on().isAfter(closes)) {
            return false;
        }
        if (one.rule().days() > 0 || occasion.subject() == ReminderSubject.REVIEW) {
            return !one.on().isAfter(ready.plusDays(LATE_DAYS));
        }
        Instant sends = one.sendsAt().isBefore(now) ? now : one.sendsAt();
        return sends.isBefore(occasion.at());
    }
}
