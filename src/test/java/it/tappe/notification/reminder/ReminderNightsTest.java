package it.tappe.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.notification.reminder.rule.Audience;
import it.tappe.notification.reminder.rule.ReminderRuleEntry;
import it.tappe.notification.reminder.rule.ReminderRules;
import it.tappe.notification.reminder.rule.ReminderSubject;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The clock goes through both nights in which it is set, half an hour at a time. */
@Tag("database")
class ReminderNightsTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @Test
    void sendsOneMailADayAtEightInRomeAcrossBothNights() {
        for (int days = -4; days < 0; days++) {
            tappe.bean(ReminderRules.class)
                    .create(
                            tappe.viewer("coordinamento"),
                            new ReminderRuleEntry(
                                    ReminderSubject.DEADLINE,
                                    days,
                                    LocalTime.of(8, 0),
                                    Set.of(Audience.TEAM),
                                    true,
                                    null));
        }
        assertThat(mailsOfBelluno("2026-03-30")).containsExactlyElementsOf(mornings("2026-03-28"));
        assertThat(mailsOfBelluno("2026-10-26")).containsExactlyElementsOf(mornings("2026-10-24"));
    }

    /** Step 1 is extended to this day; then the clock runs from three days before it. */
    private static List<Instant> mailsOfBelluno(String dueOn) {
        tappe.owed("belluno", 1).extend(dueOn, "Carenza di personale").expect(201);
        Instant start = TestClock.at(LocalDate.parse(dueOn).minusDays(3).toString(), 12);
        for (int half = 0; half < 3 * 24 * 2; half++) {
            tappe.clock().set(start.plus(Duration.ofMinutes(30L * half)));
            tappe.bean(Reminders.class).sendDue();
        }
        return tappe
                .tables()
                .column(
                        "select extract(epoch from sent_at) from reminder_digest where account_id = ? and digest_on > ?"
                                + " order by sent_at",
                        tappe.viewer("belluno").accountId(),
                        LocalDate.parse(dueOn).minusDays(3))
                .stream()
                .map(seconds -> Instant.ofEpochSecond((long) Double.parseDouble(seconds)))
                .toList();
    }

    private static List<Instant> mornings(String first) {
        return Stream.iterate(LocalDate.parse(first), day -> day.plusDays(1))
                .limit(3)
                .map(day -> TestClock.at(day.toString(), 8))
                .toList();
    }
}
