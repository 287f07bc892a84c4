package it.tappe.notification.reminder;

import static it.tappe.notification.reminder.Facts.DAY;
import static it.tappe.notification.reminder.Facts.at;
import static it.tappe.notification.reminder.Facts.deadline;
import static it.tappe.notification.reminder.Facts.deadlineRule;
import static it.tappe.notification.reminder.Facts.keys;
import static it.tappe.notification.reminder.Facts.plan;
import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.notification.reminder.rule.Audience;
import it.tappe.notification.reminder.rule.ReminderRule;
import it.tappe.notification.reminder.rule.ReminderSubject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of the plan for any rules, dates and people. */
class ReminderPlanPropertiesTest {
    private static final int DAYS = 14;

    @Property
    void planningDayByDayIsPlanningAllDaysAtOnce(
            @ForAll("rules") List<ReminderRule> rules,
            @ForAll("occasions") List<Occasion> occasions,
            @ForAll @IntRange(max = 23) int hour) {
        LocalTime time = LocalTime.of(hour, 0);
        List<Digest> atOnce = plan(rules, occasions).from(at(DAY, time.toString()), DAYS);
        List<Digest> dayByDay = new ArrayList<>();
        Set<Reminder.Key> sent = new HashSet<>();
        for (int day = 0; day < DAYS; day++) {
            String then = day == 0 ? time.toString() : "00:00";
            List<Digest> today =
                    new ReminderPlan(rules, occasions, Set.copyOf(sent), Set.of()).from(at(DAY.plusDays(day), then), 1);
            sent.addAll(keys(today));
            dayByDay.addAll(today);
        }
        assertThat(dayByDay).isEqualTo(atOnce);
    }

    @Property
    void nobodyIsToldTheSameTwiceAndNobodyGetsTwoMailsADay(
            @ForAll("rules") List<ReminderRule> rules, @ForAll("occasions") List<Occasion> occasions) {
        List<Digest> digests = plan(rules, occasions).from(at(DAY, "06:00"), DAYS);
        assertThat(digests.stream().flatMap(digest -> digest.reminders().stream()).map(Reminder::key))
                .doesNotHaveDuplicates();
        assertThat(digests.stream().map(digest -> digest.to().id() + " " + digest.on()))
                .doesNotHaveDuplicates();
    }

    @Property
    void nobodyIsToldOfWhatIsDoneNotOpenOrPast(
            @ForAll("rules") List<ReminderRule> rules, @ForAll("occasions") List<Occasion> occasions) {
        for (Digest digest : plan(rules, occasions).from(at(DAY, "06:00"), DAYS)) {
            assertThat(digest.reminders()).allSatisfy(one -> {
                assertThat(one.occasion().isDone()).isFalse();
                assertThat(one.on()).isAfterOrEqualTo(one.occasion().opensOn());
                assertThat(one.rule().days() > 0 || one.sendsAt().isBefore(one.occasion().at()))
                        .isTrue();
            });
        }
    }

    @Property
    void anExtensionMovesEveryReminderThatLiesAheadByAsManyDays(
            @ForAll @IntRange(min = 8, max = 40) int dueIn, @ForAll @IntRange(min = 1, max = 60) int extendedBy) {
        List<ReminderRule> rules = List.of(deadlineRule(-7), deadlineRule(-2), deadlineRule(0), deadlineRule(1));
        LocalDate due = DAY.plusDays(dueIn);
        List<LocalDate> before = days(rules, due);
        assertThat(days(rules, due.plusDays(extendedBy)))
                .isEqualTo(before.stream().map(day -> day.plusDays(extendedBy)).toList());
    }

    private static List<LocalDate> days(List<ReminderRule> rules, LocalDate due) {
        return plan(rules, List.of(deadline("a", due))).from(at(DAY, "06:00"), 120).stream()
                .map(Digest::on)
                .toList();
    }

    @Provide
    Arbitrary<List<ReminderRule>> rules() {
        Arbitrary<Set<Audience>> audiences = Arbitraries.of(Audience.class).set().ofMinSize(1);
        return Combinators.combine(
                        Arbitraries.integers().between(-10, 10), Arbitraries.integers().between(0, 23), audiences)
                .as((days, hour, to) -> Facts.rule(
                        ReminderSubject.DEADLINE, days, LocalTime.of(hour, 0).toString(), to.toArray(Audience[]::new)))
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Occasion>> occasions() {
        Arbitrary<Integer> days = Arbitraries.integers().between(-20, 30);
        return Combinators.combine(
                        days,
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.of(true, false, false),
                        Arbitraries.of(Facts.TEAM, Facts.OTHER_TEAM))
                .as((due, open, cut, done, team) -> deadline(
                        "thing " + due + "/" + open + "/" + cut + "/" + done + "/" + team.id(),
                        DAY.plusDays(due),
                        DAY.plusDays(due).minusDays(open),
                        DAY.plusDays(due).plusDays(cut),
                        done,
                        team))
                .list()
                .ofMaxSize(8)
                .map(all -> all.stream().distinct().collect(Collectors.toList()));
    }
}
