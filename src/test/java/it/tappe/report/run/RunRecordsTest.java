package it.tappe.report.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.tappe.access.Viewer;
import it.tappe.report.Order;
import it.tappe.report.ReportCatalogue;
import it.tappe.shared.Refusal;
import it.tappe.testing.Eventually;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of runs over the nodes, over restarts and over the days: two nodes on one database. */
@Tag("database")
class RunRecordsTest {
    private static final Map<String, Object> DATABASE = TestDatabase.settings();
    private static final String FOLDER = folder();
    private static final String KEY = "key 900";

    @RegisterExtension
    static final TappeServer one = node();

    @RegisterExtension
    static final TappeServer other = node();

    @Test
    void isInterruptedWhenItsNodeIsNoLongerHeardOf() {
        long id = makingElsewhere();
        one.bean(RunRecords.class).endDead();
        assertThat(run(id).status()).isEqualTo(Run.Status.RUNNING);
        one.clock().advance(Duration.ofSeconds(31));
        one.bean(RunRecords.class).endDead();
        assertThat(run(id).status()).isEqualTo(Run.Status.FAILED);
        assertThat(run(id).problem()).startsWith("Interrotto");
        assertThat(one.bean(RunRepository.class)
                        .ask(
                                coordinator().accountId(),
                                "slow",
                                "Un report lento",
                                "area=900",
                                "DOCX",
                                KEY,
                                one.clock().instant()))
                .as("can be asked for again")
                .isEqualTo(1);
    }

    @Test
    void isTakenByOneOfTheNodesAndFoundByBoth() throws IOException {
        Run run = one.bean(Runs.class).start(coordinator(), order(901));
        Eventually.is(Run.Status.READY, () -> run(run.id()).status());
        assertThat(one.tables()
                        .column("select node from report_run where id = ?", run.id())
                        .get(0))
                .hasSize(36);
        Run there = other.bean(Runs.class).find(coordinator(), run.id());
        assertThat(there.fileName()).isEqualTo("Un-report-lento.docx");
        assertThat(new String(other.bean(Runs.class).content(there).readAllBytes(), StandardCharsets.UTF_8))
                .endsWith("area=901");
    }

    @Test
    void goesAfterAWeek() {
        Run run = one.bean(Runs.class).start(coordinator(), order(902));
        Eventually.is(Run.Status.READY, () -> run(run.id()).status());
        Run ready = run(run.id());
        one.clock().advance(Duration.ofDays(7));
        one.bean(OldRuns.class).run();
        assertThat(one.bean(RunFiles.class).open(run.id())).isPresent();
        one.clock().advance(Duration.ofSeconds(1));
        one.bean(OldRuns.class).run();
        assertThat(one.bean(RunFiles.class).open(run.id())).isEmpty();
        assertThat(one.bean(Runs.class).known(run.id())).isEmpty();
        assertThatThrownBy(() -> one.bean(Runs.class).content(ready)).isInstanceOf(Refusal.NotFound.class);
    }

    /** Put in as it is while a node makes it that is none of these: none of them can have been faster. */
    private static long makingElsewhere() {
        String row = """
                insert into report_run (account_id, report, title, query, format, status, order_key, node, done, parts,
                                        asked_at, started_at, beat_at)
                values (?, 'slow', 'Un report lento', 'area=900', 'DOCX', 'RUNNING', ?, 'a node that dies', 0, 0, ?, ?, ?)
                """;
        OffsetDateTime now = one.clock().instant().atOffset(ZoneOffset.UTC);
        try (Connection connection = one.tables().connect();
                PreparedStatement statement = connection.prepareStatement(row)) {
            statement.setLong(1, coordinator().accountId());
            statement.setString(2, KEY);
            for (int moment = 3; moment <= 5; moment++) {
                statement.setObject(moment, now);
            }
            statement.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return one.bean(RunRepository.class).withKey(KEY).orElseThrow().id();
    }

    private static Run run(long id) {
        return one.bean(Runs.class).known(id).orElseThrow();
    }

    private static Viewer coordinator() {
        return one.viewer("coordinamento");
    }

    private static Order order(int area) {
        return one.bean(ReportCatalogue.class)
                .order(coordinator(), "slow", Map.of("area", String.valueOf(area), "format", "docx"));
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
