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
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of runs over the nodes, over restarts and over the days: two nodes on one database. */
@Tag("database")
class RunRecordsTest {
    private static final Map<String, Object> DATABASE = TestDatabase.settings();
    private static final String FOLDER = folder();

    @RegisterExtension
    static final TappeServer one = node();

    @RegisterExtension
    static final TappeServer other = node();

    @Test
    void isInterruptedWhenItsNodeIsNoLongerHeardOf() {
        long id = queued(900);
        RunRepository runs = one.bean(RunRepository.class);
        assertThat(runs.claim(id, "a node that dies", one.clock().instant())).isEqualTo(1);
        one.bean(RunRecords.class).endDead();
        assertThat(run(id).status()).isEqualTo(Run.Status.RUNNING);
        one.clock().advance(Duration.ofSeconds(31));
        one.bean(RunRecords.class).endDead();
        assertThat(run(id).status()).isEqualTo(Run.Status.FAILED);
        assertThat(run(id).problem()).startsWith("Interrotto");
        assertThat(queued(900)).as("can be asked for again").isNotEqualTo(id);
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

    /** Queued past the pool, so that nobody makes it. */
    private static long queued(int area) {
        RunRepository runs = one.bean(RunRepository.class);
        runs.ask(
                coordinator().accountId(),
                "slow",
                "Un report lento",
                "area=" + area,
                "DOCX",
                "key " + area,
                one.clock().instant());
        return runs.withKey("key " + area).orElseThrow().id();
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
