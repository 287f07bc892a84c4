package it.tappe.report.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.access.Role;
import it.tappe.access.Viewer;
import it.tappe.report.setting.Setting;
import it.tappe.report.setting.SettingEntry;
import it.tappe.report.setting.Settings;
import it.tappe.testing.Eventually;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import it.tappe.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Scheduled reports are printed and sent once, whatever happens: two nodes on one database. */
@Tag("database")
class DuePrintsTest {
    private static final Map<String, Object> DATABASE = TestDatabase.settings();
    private static final String FOLDER = folder();

    @RegisterExtension
    static final TappeServer one = node();

    @RegisterExtension
    static final TappeServer other = node();

    private static int settings;
    private long schedule;

    @BeforeEach
    void isSunday() {
        at("2026-02-08", 9);
    }

    @AfterEach
    void noMore() {
        change("coordinamento", Role.COORDINATOR);
        one.bean(Schedules.class).delete(one.viewer("coordinamento"), schedule);
    }

    @Test
    void sendsOnMondayAtSevenToThoseWhoMayReadIt() {
        schedule = mondays("coordinamento", "osservatore");
        one.bean(DuePrints.class).print();
        assertThat(dispatches()).isEmpty();
        at("2026-02-09", 7);
        printAndSend();
        assertThat(dispatches()).containsExactly("SENT");
        assertThat(mails()).containsExactly("coordinamento@example.org", "osservatore@example.org");
        assertThat(one.tables()
                        .column("select file_name from outbox_mail where cause = ? order by address", cause())
                        .get(0))
                .isEqualTo("Un-report-lento.docx");
        assertThat(one.tables()
                        .column("select text from outbox_mail where cause = ? order by address", cause())
                        .get(1))
                .contains("Un report lento", "ogni lunedì alle 07:00", "Un-report-lento.docx", "/report/esecuzioni/");
        one.clock().advance(Duration.ofDays(6));
        printAndSend();
        assertThat(mails()).as("once").hasSize(2);
    }

    @Test
    void makesUpOnceForWhatWasMissed() {
        schedule = mondays("coordinamento");
        at("2026-02-26", 12);
        printAndSend();
        printAndSend();
        assertThat(one.tables().column("select due_at from report_dispatch where schedule_id = ?", schedule))
                .singleElement()
                .asString()
                .startsWith("2026-02-23");
    }

    @Test
    void doesNotMakeUpForWhatWasDueWhileItWasSuspended() {
        schedule = mondays("coordinamento");
        one.bean(Schedules.class).suspend(one.viewer("coordinamento"), schedule, true);
        at("2026-02-10", 9);
        printAndSend();
        one.bean(Schedules.class).suspend(one.viewer("coordinamento"), schedule, false);
        printAndSend();
        assertThat(dispatches()).isEmpty();
        at("2026-02-16", 9);
        printAndSend();
        assertThat(dispatches()).containsExactly("SENT");
    }

    @Test
    void printsOnlyForACoordinator() {
        schedule = mondays("coordinamento");
        change("coordinamento", Role.OBSERVER);
        at("2026-02-09", 8);
        printAndSend();
        assertThat(dispatches()).containsExactly("FAILED");
        assertThat(problem()).startsWith("Chi l’ha programmato non è più nel coordinamento");
        assertThat(mails()).isEmpty();
    }

    @Test
    void sendsNothingToWhoMayNoLongerReadIt() {
        schedule = mondays("coordinamento", "osservatore");
        change("osservatore", Role.TUTOR);
        at("2026-02-09", 8);
        printAndSend();
        change("osservatore", Role.OBSERVER);
        assertThat(mails()).containsExactly("coordinamento@example.org");
    }

    @Test
    void saysWhyItWasNotPrinted() {
        schedule = mondays(Map.of("area", "404"), "coordinamento");
        at("2026-02-09", 8);
        printAndSend();
        assertThat(dispatches()).containsExactly("FAILED");
        assertThat(problem()).startsWith("Quello che cerchi non esiste");
    }

    @Test
    void sendsOneMailToEverybodyBetweenTwoNodes() throws Exception {
        schedule = mondays("coordinamento", "osservatore");
        at("2026-02-09", 8);
        atOnce(node -> node.bean(DuePrints.class).print());
        ended();
        atOnce(node -> node.bean(DuePrints.class).send());
        assertThat(dispatches()).containsExactly("SENT");
        assertThat(mails()).hasSize(2);
        assertThat(one.tables().column("select count(*) from report_run where query = ?", "step=" + settings))
                .containsExactly("1");
    }

    private interface Work {
        void on(TappeServer node);
    }

    private static void atOnce(Work work) throws Exception {
        int threads = 4;
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Callable<Void>> all = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            TappeServer node = i % 2 == 0 ? one : other;
            all.add(() -> {
                start.await();
                work.on(node);
                return null;
            });
        }
        for (Future<Void> done : pool.invokeAll(all)) {
            done.get();
        }
        pool.shutdown();
    }

    private static void printAndSend() {
        one.bean(DuePrints.class).print();
        ended();
        one.bean(DuePrints.class).send();
    }

    private static void ended() {
        Eventually.is(
                "0",
                () -> one.tables()
                        .column("select count(*) from report_run where status in ('QUEUED', 'RUNNING')")
                        .get(0));
    }

    private static long mondays(String... to) {
        return mondays(Map.of("step", String.valueOf(++settings)), to);
    }

    private static long mondays(Map<String, String> filters, String... to) {
        Viewer coordinator = one.viewer("coordinamento");
        Setting setting = one.bean(Settings.class)
                .create(coordinator, new SettingEntry("Prova " + filters + settings, "slow", filters, 0L));
        Set<Long> recipients = new HashSet<>();
        for (String name : to) {
            recipients.add(one.viewer(name).accountId());
        }
        ScheduleEntry entry =
                new ScheduleEntry(Set.of(DayOfWeek.MONDAY), null, LocalTime.of(7, 0), recipients, true, 0L);
        return one.bean(Schedules.class)
                .create(coordinator, setting.id(), entry)
                .schedule()
                .id();
    }

    private List<String> dispatches() {
        return one.tables().column("select status from report_dispatch where schedule_id = ? order by id", schedule);
    }

    private String problem() {
        return one.tables()
                .column("select problem from report_dispatch where schedule_id = ?", schedule)
                .get(0);
    }

    private String cause() {
        return one.tables()
                .column(
                        "select concat('report dispatch ', max(id)) from report_dispatch where schedule_id = ?",
                        schedule)
                .get(0);
    }

    private List<String> mails() {
        return one.tables().column("select address from outbox_mail where cause = ? order by address", cause());
    }

    private static void change(String username, Role role) {
        String change = "update account set role = ? where username = ?";
        try (Connection connection = one.tables().connect();
                PreparedStatement statement = connection.prepareStatement(change)) {
            statement.setString(1, role.name());
            statement.setString(2, username);
            statement.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void at(String day, int hour) {
        one.clock().set(TestClock.at(day, hour));
        other.clock().set(TestClock.at(day, hour));
    }

    private static String folder() {
        try {
            return Files.createTempDirectory("tappe-nodes").toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static TappeServer node() {
        TappeServer node =
                TappeServer.demo().with("tappe.test.slow-report", true).with("tappe.data", FOLDER);
        DATABASE.forEach(node::with);
        return node;
    }
}
