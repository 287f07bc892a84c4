package it.tappe.report.run.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.report.run.SlowReport;
import it.tappe.testing.Api;
import it.tappe.testing.Api.Answer;
import it.tappe.testing.Eventually;
import it.tappe.testing.TappeServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The runs of reports, for programs: on a node that makes one at a time. */
@Tag("database")
class RunApiTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo()
            .with("tappe.test.slow-report", true)
            .with("tappe.reports.patience", "50ms")
            .with("tappe.reports.threads", 1);

    private final Api coordinator = tappe.api("coordinamento");
    private final Api observer = tappe.api("osservatore");

    @BeforeEach
    void takeTime() {
        tappe.bean(SlowReport.class).hold();
    }

    @AfterEach
    void makeEverythingThatIsStillThere() {
        tappe.bean(SlowReport.class).release();
        Eventually.is(
                "0",
                () -> tappe.tables()
                        .column("select count(*) from report_run where status in ('QUEUED', 'RUNNING')")
                        .get(0));
    }

    @Test
    void answersWithTheAddressOfTheRunAndLaterWithTheFile() {
        Answer accepted = ask(coordinator, "area=3");
        assertThat(accepted.status()).isEqualTo(202);
        assertThat(accepted.header("Preference-Applied")).isEqualTo("respond-async");
        String run = run(accepted);
        Eventually.is("RUNNING", () -> status(coordinator, run));
        JsonNode json = coordinator.get(run).expect(200).json();
        assertThat(json.get("query").asText()).isEqualTo("area=3");
        assertThat(json.get("by").asText()).isNotBlank();
        assertThat(json.get("file").isNull()).isTrue();
        assertThat(coordinator.get(run + "/file").expect(409).detail()).contains("non è ancora pronto");

        tappe.bean(SlowReport.class).release();
        Eventually.is("READY", () -> status(coordinator, run));
        assertThat(coordinator.get(run).json().get("file").asText()).isEqualTo("/api/v1" + run + "/file");
        Answer file = coordinator.get(run + "/file").expect(200);
        assertThat(new String(file.bytes(), UTF_8)).endsWith(": area=3");
        assertThat(file.header("Content-Disposition")).contains("attachment", "Un-report-lento.docx");
        assertThat(printed()).isEqualTo(1);
    }

    @Test
    void waitsForWhoDoesNotWishToComeBack() {
        tappe.bean(SlowReport.class).release();
        assertThat(new String(
                        coordinator.get("/reports/slow?step=1").expect(200).bytes(), UTF_8))
                .endsWith(": step=1");
        assertThat(ask(coordinator, "step=9&format=html").header("Content-Disposition"))
                .isEmpty();
    }

    @Test
    void joinsTheSameOrderOfTheSamePersonOnly() {
        String first = run(ask(coordinator, "area=1"));
        assertThat(run(ask(coordinator, "area=1"))).isEqualTo(first);
        assertThat(run(ask(coordinator, "area=2"))).isNotEqualTo(first);
        assertThat(run(ask(observer, "area=1"))).isNotEqualTo(first);
    }

    @Test
    void showsThePlaceInAFairQueue() {
        String running = run(ask(coordinator, "area=1"));
        Eventually.is("RUNNING", () -> status(coordinator, running));
        String second = run(ask(coordinator, "area=2"));
        String third = run(ask(coordinator, "area=3"));
        String other = run(ask(observer, "area=1"));
        assertThat(place(observer, other)).isEqualTo(1);
        assertThat(place(coordinator, second)).isEqualTo(2);
        assertThat(place(coordinator, third)).isEqualTo(3);
        assertThat(coordinator.get(running).json().get("place").isNull()).isTrue();
    }

    @Test
    void cancelsWhatIsQueuedAtOnceAndWhatIsBeingMadeAtItsNextStep() {
        long before = printed();
        String running = run(ask(coordinator, "area=11"));
        Eventually.is("RUNNING", () -> status(coordinator, running));
        String queued = run(ask(coordinator, "area=12"));
        coordinator.delete(queued).expect(204);
        assertThat(status(coordinator, queued)).isEqualTo("CANCELLED");
        coordinator.delete(running).expect(204);
        String after = run(ask(observer, "area=13"));
        tappe.bean(SlowReport.class).release();
        Eventually.is("READY", () -> status(observer, after));
        assertThat(status(coordinator, running)).isEqualTo("CANCELLED");
        coordinator.get(running + "/file").expect(409);
        coordinator.delete(running).expect(204);
        assertThat(printed()).as("what was cancelled was not printed").isEqualTo(before + 1);
    }

    @Test
    void refusesTheSixthThatOnePersonHasOpen() {
        for (int area = 21; area <= 25; area++) {
            ask(coordinator, "area=" + area).expect(202);
        }
        Answer sixth = ask(coordinator, "area=26").expect(429);
        assertThat(sixth.detail()).contains("già 5 report in preparazione");
        assertThat(sixth.header("Retry-After")).isEqualTo("30");
        ask(coordinator, "area=25").expect(202);
        ask(observer, "area=26").expect(202);
    }

    @Test
    void showsNobodyWhatSomebodyElseHasAskedFor() {
        String run = run(ask(coordinator, "area=31"));
        observer.get(run).expect(404);
        observer.get(run + "/file").expect(404);
        observer.delete(run).expect(404);
        assertThat(observer.get("/report-runs").json().toString()).doesNotContain("area=31");
        assertThat(coordinator.get("/report-runs").json().toString()).contains("area=31");
    }

    @Test
    void answersAsTheReportItselfDoes() {
        tappe.bean(SlowReport.class).release();
        coordinator.get("/reports/slow?area=404").expect(404);
        assertThat(coordinator
                        .get("/reports/slow?area=422")
                        .expect(422)
                        .json()
                        .get("errors")
                        .get("area")
                        .asText())
                .isEqualTo("Questo ambito non c’è.");
        tappe.api("belluno").get("/reports/slow").expect(403);
    }

    @Test
    void saysWithAReferenceThatAReportIsBroken() {
        String run = run(ask(coordinator, "area=500"));
        tappe.bean(SlowReport.class).release();
        Eventually.is("FAILED", () -> status(coordinator, run));
        assertThat(coordinator.get(run).json().get("problem").asText()).contains("comunica al coordinamento il numero");
    }

    private static Answer ask(Api who, String query) {
        return who.get("/reports/slow?" + query, "Prefer", "respond-async");
    }

    private static String run(Answer accepted) {
        return accepted.expect(202).header("Location").substring("/api/v1".length());
    }

    private static String status(Api who, String run) {
        return who.get(run).expect(200).json().get("status").asText();
    }

    private static int place(Api who, String run) {
        return who.get(run).expect(200).json().get("place").asInt();
    }

    private static long printed() {
        return Long.parseLong(tappe.tables()
                .column("select count(*) from journal where act = 'PRINTED' and subject like 'Un report lento%'")
                .get(0));
    }
}
