package it.tappe.notification.reminder;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Account;
import it.tappe.access.Accounts;
import it.tappe.access.Role;
import it.tappe.access.Viewer;
import it.tappe.notification.reminder.SentReminderRepository.Told;
import it.tappe.notification.reminder.rule.ReminderRules;
import it.tappe.shared.RomeTime;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers everything that the plan depends on, in a constant number of queries. */
@Singleton
@Transactional
class Planning {
    /** Tappe itself: reads the programme and every project work as who prints reports does, and has no account. */
    private static final Viewer TAPPE = new Viewer(0, "tappe", "Tappe", Role.OBSERVER, null);

    /** No rule looks back further than its 60 days and the days for which it is made up for. */
    private static final int LONGEST = 60 + ReminderPlan.LATE_DAYS;

    private final ReminderRules rules;
    private final List<ReminderSource> sources;
    private final SentReminderRepository sent;
    private final Accounts accounts;

    Planning(ReminderRules rules, List<ReminderSource> sources, SentReminderRepository sent, Accounts accounts) {
        this.rules = rules;
        this.sources = sources;
        this.sent = sent;
        this.accounts = accounts;
    }

    ReminderPlan gather(Instant now) {
        LocalDate today = RomeTime.dayOf(now);
        List<Account> active = Arrays.stream(Role.values())
                .filter(role -> role != Role.OBSERVER)
                .flatMap(role -> accounts.active(role).stream())
                .toList();
        People people = new People(active);
        List<Occasion> occasions = sources.stream()
                .flatMap(source -> source.occasions(TAPPE, people, now).stream())
                .toList();
        return new ReminderPlan(
                rules.active(),
                occasions,
                sent.toldOf(today.minusDays(LONGEST)).stream().map(Told::key).collect(Collectors.toSet()),
                Set.copyOf(sent.told(today)));
    }
}
