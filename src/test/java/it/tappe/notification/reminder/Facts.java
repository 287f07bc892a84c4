package it.tappe.notification.reminder;

import it.tappe.access.Account;
import it.tappe.access.Role;
import it.tappe.notification.reminder.rule.Audience;
import it.tappe.notification.reminder.rule.ReminderRule;
import it.tappe.notification.reminder.rule.ReminderSubject;
import it.tappe.shared.RomeTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** People, rules and things with a date, made up for tests of the plan. */
final class Facts {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final Account TEAM = account(1, Role.TEAM);
    static final Account OTHER_TEAM = account(2, Role.TEAM);
    static final Account TUTOR = account(3, Role.TUTOR);
    static final Account COORDINATOR = account(4, Role.COORDINATOR);

    private Facts() {}

    static Account account(long id, Role role) {
        return new Account(
                id, "u" + id, "Account " + id, "u" + id + "@example.org", role, 7L, null, true, Instant.EPOCH, 0);
    }

    static ReminderRule rule(ReminderSubject subject, int days, String sendAt, Audience... to) {
        Set<Audience> all = EnumSet.noneOf(Audience.class);
        all.addAll(List.of(to));
        return new ReminderRule(
                days + 100L,
                subject,
                days,
                LocalTime.parse(sendAt),
                all.contains(Audience.TEAM),
                all.contains(Audience.TUTORS),
                all.contains(Audience.TUTOR_PROVINCE),
                all.contains(Audience.COORDINATORS),
                true,
                true,
                LocalDate.of(2026, 1, 1),
                0);
    }

    static ReminderRule deadlineRule(int days) {
        return rule(ReminderSubject.DEADLINE, days, "08:00", Audience.TEAM);
    }

    static Occasion deadline(String thing, LocalDate due) {
        return deadline(thing, due, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31), false, TEAM);
    }

    static Occasion deadline(
            String thing, LocalDate due, LocalDate opensOn, LocalDate closesOn, boolean isDone, Account team) {
        return new Occasion(
                ReminderSubject.DEADLINE,
                thing,
                due,
                RomeTime.endOf(due),
                opensOn,
                closesOn,
                isDone,
                7L,
                "Step 1",
                "Belluno",
                "/project-work/1/step/1",
                Map.of(
                        Audience.TEAM, List.of(team),
                        Audience.TUTORS, List.of(TUTOR),
                        Audience.COORDINATORS, List.of(COORDINATOR)));
    }

    static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(RomeTime.ZONE).toInstant();
    }

    static ReminderPlan plan(List<ReminderRule> rules, List<Occasion> occasions) {
        return new ReminderPlan(rules, occasions, Set.of(), Set.of());
    }

    /** The keys of everything that these mails say. */
    static Set<Reminder.Key> keys(List<Digest> digests) {
        Set<Reminder.Key> keys = new HashSet<>();
        digests.forEach(digest -> digest.reminders().forEach(one -> keys.add(one.key())));
        return keys;
    }
}
