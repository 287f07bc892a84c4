package it.tappe.notification.reminder;

import static it.tappe.notification.reminder.Facts.COORDINATOR;
import static it.tappe.notification.reminder.Facts.DAY;
import static it.tappe.notification.reminder.Facts.TEAM;
import static it.tappe.notification.reminder.Facts.at;
import static it.tappe.notification.reminder.Facts.deadline;
import static it.tappe.notification.reminder.Facts.deadlineRule;
import static it.tappe.notification.reminder.Facts.keys;
import static it.tappe.notification.reminder.Facts.plan;
import static it.tappe.notification.reminder.Facts.rule;
import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.notification.reminder.rule.Audience;
import it.tappe.notification.reminder.rule.ReminderRule;
import it.tappe.notification.reminder.rule.ReminderSubject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is reminded on which day; Monday 2 March 2026 is today. */
class ReminderPlanTest {
    private static final List<ReminderRule> RULES = List.of(deadlineRule(-7), deadlineRule(-2), deadlineRule(0));

    @Test
    void remindsBeforeTheDeadlineAndOnItsDay() {
        List<Digest> digests =
                plan(RULES, List.of(deadline("a", DAY.plusDays(9)))).from(at(DAY, "07:00"), 14);
        assertThat(digests).extracting(Digest::on).containsExactly(DAY.plusDays(2), DAY.plusDays(7), DAY.plusDays(9));
        assertThat(digests).extracting(Digest::subject).containsExactly(
                "Tra 7 giorni: Belluno: Step 1", "Tra 2 giorni: Belluno: Step 1", "Oggi: Belluno: Step 1");
        assertThat(digests).allSatisfy(one -> assertThat(one.to()).isEqualTo(TEAM));
    }

    @Test
    void tellsOnePersonOnOneDayEverythingAtOnceByDate() {
        ReminderRule afternoon = rule(ReminderSubject.DEADLINE, -1, "15:30", Audience.TEAM);
        List<Digest> digests = plan(
                        List.of(deadlineRule(-7), deadlineRule(0), afternoon),
                        List.of(
                                deadline("week", DAY.plusDays(7)),
                                deadline("today", DAY),
                                deadline("tomorrow", DAY.plusDays(1))))
                .from(at(DAY, "07:00"), 1);
        assertThat(digests).hasSize(1);
        assertThat(digests.get(0).sendsAt()).isEqualTo(at(DAY, "08:00"));
        assertThat(digests.get(0).lines())
                .extracting(one -> one.lead() + " " + one.occasion().thing())
                .containsExactly("Oggi today", "Domani tomorrow", "Tra 7 giorni week");
        assertThat(digests.get(0).subject()).isEqualTo("Promemoria: 3 cose da ricordare");
        assertThat(digests.get(0).path()).isEqualTo("/");
    }

    @Test
    void namesAThingOnceOfWhichTwoRulesSpeakOnOneDay() {
        Digest late = plan(RULES, List.of(deadline("a", DAY.plusDays(2)))).from(at(DAY, "07:00"), 1).get(0);
        assertThat(late.reminders()).hasSize(2);
        assertThat(late.lines()).hasSize(1);
        assertThat(late.path()).isEqualTo("/project-work/1/step/1");
    }

    @Test
    void makesUpForAMissedReminderUntilTheDeadlineAndNoLonger() {
        List<ReminderRule> before = List.of(deadlineRule(-7));
        List<Occasion> soon = List.of(deadline("a", DAY.plusDays(1)));
        assertThat(plan(before, soon).from(at(DAY, "14:00"), 1)).hasSize(1);
        assertThat(plan(before, soon).from(at(DAY.plusDays(1), "23:50"), 1)).hasSize(1);
        assertThat(plan(before, soon).from(at(DAY.plusDays(2), "00:10"), 14)).isEmpty();
    }

    @Test
    void makesUpForWhatFollowsADeadlineForAWeek() {
        List<ReminderRule> after = List.of(deadlineRule(1));
        assertThat(plan(after, List.of(deadline("a", DAY.minusDays(8)))).from(at(DAY, "09:00"), 1))
                .hasSize(1);
        assertThat(plan(after, List.of(deadline("a", DAY.minusDays(9)))).from(at(DAY, "09:00"), 14))
                .isEmpty();
    }

    @Test
    void saysNothingBeforeAStepIsOpen() {
        LocalDate due = DAY.plusDays(7);
        Occasion opensLater = deadline("a", due, DAY.plusDays(3), due, false, TEAM);
        assertThat(plan(List.of(deadlineRule(-7)), List.of(opensLater)).from(at(DAY, "07:00"), 14))
                .extracting(Digest::on)
                .containsExactly(DAY.plusDays(3));
    }

    @Test
    void leavesATeamInPeaceThatCanDoNothingMoreAndTellsTheCoordinator() {
        ReminderRule rule = rule(ReminderSubject.DEADLINE, 1, "08:00", Audience.TEAM, Audience.COORDINATORS);
        Occasion closed = deadline("a", DAY.minusDays(1), DAY.minusDays(30), DAY.minusDays(1), false, TEAM);
        List<Digest> digests = plan(List.of(rule), List.of(closed)).from(at(DAY, "09:00"), 1);
        assertThat(digests).extracting(Digest::to).containsExactly(COORDINATOR);
        assertThat(digests.get(0).subject()).isEqualTo("Scaduto da 1 giorno: Belluno: Step 1");
    }

    @Test
    void remindsAgainWhenTheDateMovesAndNotWhenItStays() {
        Instant now = at(DAY, "09:00");
        List<Occasion> before = List.of(deadline("a", DAY.plusDays(2)));
        Set<Reminder.Key> told = keys(plan(RULES, before).from(now, 1));
        assertThat(new ReminderPlan(RULES, before, told, Set.of()).from(now, 1)).isEmpty();
        List<Occasion> moved = List.of(deadline("a", DAY.plusDays(9)));
        assertThat(new ReminderPlan(RULES, moved, told, Set.of()).from(now, 14))
                .extracting(Digest::on)
                .containsExactly(DAY.plusDays(2), DAY.plusDays(7), DAY.plusDays(9));
    }

    @Test
    void leavesForTomorrowWhatComesUpAfterTheMailOfTheDay() {
        List<Occasion> due = List.of(deadline("a", DAY.plusDays(2)));
        ReminderPlan plan = new ReminderPlan(RULES, due, Set.of(), Set.of(TEAM.id()));
        assertThat(plan.from(at(DAY, "10:00"), 1)).isEmpty();
        assertThat(plan.from(at(DAY, "10:00"), 2)).extracting(Digest::on).containsExactly(DAY.plusDays(1));
    }

    @Test
    void doesNotMakeUpForWhatARuleWouldHaveSaidBeforeItWasWritten() {
        ReminderRule old = deadlineRule(-7);
        ReminderRule since = new ReminderRule(
                1, old.subject(), -7, old.sendAt(), true, false, false, false, true, false, DAY, 0);
        assertThat(plan(List.of(since), List.of(deadline("a", DAY.plusDays(3)))).from(at(DAY, "09:00"), 14))
                .isEmpty();
        assertThat(plan(List.of(since), List.of(deadline("a", DAY.plusDays(7)))).from(at(DAY, "09:00"), 14))
                .hasSize(1);
    }
}
