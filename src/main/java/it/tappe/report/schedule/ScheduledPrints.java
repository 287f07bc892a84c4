package it.tappe.report.schedule;

import it.tappe.access.Account;
import it.tappe.access.Accounts;
import it.tappe.report.Report;
import it.tappe.report.setting.Setting;
import it.tappe.report.setting.Settings;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts together what there is to see of schedules: a constant number of queries, however many they are. */
@Singleton
class ScheduledPrints {
    private static final Duration LATELY = Duration.ofDays(92);
    private static final int SHOWN = 5;

    private final ScheduleRepository schedules;
    private final DispatchRepository dispatches;
    private final Settings settings;
    private final Accounts accounts;
    private final Receivers receivers;
    private final Clock clock;

    ScheduledPrints(
            ScheduleRepository schedules,
            DispatchRepository dispatches,
            Settings settings,
            Accounts accounts,
            Receivers receivers,
            Clock clock) {
        this.schedules = schedules;
        this.dispatches = dispatches;
        this.settings = settings;
        this.accounts = accounts;
        this.receivers = receivers;
        this.clock = clock;
    }

    ScheduledPrint of(Schedule schedule) {
        return of(List.of(schedule)).get(0);
    }

    List<ScheduledPrint> of(List<Schedule> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        List<Long> ids = all.stream().map(Schedule::id).toList();
        Map<Long, Setting> named = settings
                .named(all.stream().map(Schedule::settingId).toList())
                .stream()
                .collect(Collectors.toMap(Setting::id, Function.identity()));
        Map<Long, List<Long>> to = schedules.recipients(ids).stream()
                .collect(Collectors.groupingBy(
                        ScheduleRepository.Recipient::scheduleId,
                        Collectors.mapping(ScheduleRepository.Recipient::accountId, Collectors.toList())));
        Map<Long, Account> people = people(all, to);
        Map<Long, List<Dispatch>> lately =
                dispatches.lately(ids, now.minus(LATELY)).stream().collect(Collectors.groupingBy(Dispatch::scheduleId));
        return all.stream()
                .map(one -> new ScheduledPrint(
                        one,
                        Objects.requireNonNull(named.get(one.settingId())),
                        Objects.requireNonNull(people.get(one.accountId())).displayName(),
                        to.getOrDefault(one.id(), List.of()).stream()
                                .filter(people::containsKey)
                                .map(id -> Objects.requireNonNull(people.get(id)))
                                .sorted(Comparator.comparing(Account::displayName))
                                .toList(),
                        one.nextAfter(now).orElse(null),
                        lately.getOrDefault(one.id(), List.of()).stream()
                                .limit(SHOWN)
                                .toList()))
                .toList();
    }

    /** Everybody who may get the report. */
    List<Account> receivers(Report<?> report) {
        return receivers.of(report);
    }

    /** Of these accounts those who may. */
    List<Account> receivers(Report<?> report, Collection<Long> ids) {
        return receivers.of(report, ids);
    }

    private Map<Long, Account> people(List<Schedule> all, Map<Long, List<Long>> recipients) {
        Set<Long> ids = new HashSet<>(all.stream().map(Schedule::accountId).toList());
        recipients.values().forEach(ids::addAll);
        return accounts.named(ids).stream().collect(Collectors.toMap(Account::id, Function.identity()));
    }
}
