package it.tappe.notification.reminder;

import it.tappe.access.Account;
import it.tappe.notification.reminder.rule.ReminderRule;
import it.tappe.notification.reminder.rule.ReminderSubject;
import it.tappe.shared.RomeTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * One person is reminded of one thing on one day, because a rule says so.
 *
 * @param on the day in Rome
 */
public record Reminder(ReminderRule rule, Occasion occasion, Account to, LocalDate on) {

    /** What is sent at most once. A moved date makes another key, and so does another distance from the date. */
    public record Key(long accountId, String thing, LocalDate date, int days) {}

    Key key() {
        return new Key(to.id(), occasion.thing(), occasion.date(), rule.days());
    }

    /** When the rule sends it on its day; in Rome, on both daylight-saving nights too. */
    public Instant sendsAt() {
        return on.atTime(rule.sendAt()).atZone(RomeTime.ZONE).toInstant();
    }

    /** Whether it tells of a deadline that has passed. */
    public boolean isOverdue() {
        return days() < 0 && occasion.subject() != ReminderSubject.REVIEW;
    }

    /** «Domani», «Tra 7 giorni», «Scaduto da 2 giorni», «In attesa da 5 giorni». */
    public String lead() {
        long days = days();
        String counted = Math.abs(days) == 1 ? "1 giorno" : Math.abs(days) + " giorni";
        if (occasion.subject() == ReminderSubject.REVIEW) {
            return "In attesa da " + counted;
        }
        return switch ((int) Math.max(-1, Math.min(2, days))) {
            case 0 -> "Oggi";
            case 1 -> "Domani";
            case 2 -> "Tra " + counted;
            default -> "Scaduto da " + counted;
        };
    }

    /** The date in words: until when, since when, at what time. */
    public String date() {
        String day = RomeTime.longDate(occasion.date());
        return switch (occasion.subject()) {
            case DEADLINE, ACTION_POINT ->
                isOverdue() ? "il termine era " + day : RomeTime.deadline(occasion.at());
            case WEBINAR, CALL -> day + " alle " + RomeTime.clock(occasion.at()) + ", ora italiana";
            case REVIEW -> "consegnato " + day;
        };
    }

    private long days() {
        return ChronoUnit.DAYS.between(on, occasion.date());
    }
}
