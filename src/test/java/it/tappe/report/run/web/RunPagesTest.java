package it.tappe.report.run.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.report.run.SlowReport;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.Eventually;
import it.tappe.testing.TappeServer;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reports as people ask for them: at once, with a bar, or not any more. */
@Tag("database")
class RunPagesTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo()
            .with("tappe.test.slow-report", true)
            .with("tappe.reports.patience", "50ms")
            .with("tappe.reports.threads", 1);

    private final Browser coordinator = tappe.browser("coordinamento");

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
    void offersEachReportWithItsFiltersAndFormats() {
        Shown page = coordinator.open("/report?area=3&asOf=2026-03-01");
        assertThat(page.html().select("#progress-area option").eachText())
                .contains("Tutti", "3. Formazione del personale");
        assertThat(page.html().select("#progress-area option[selected]").eachText())
                .containsExactly("3. Formazione del personale");
        assertThat(page.html().select("#slow-asOf").attr("value")).isEqualTo("2026-03-01");
        assertThat(page.html()
                        .select("form[action=/report/slow] button[name=format]")
                        .eachAttr("value"))
                .containsExactly("docx", "html");
    }

    @Test
    void showsAtItsFieldWhatIsWrongWithAFilter() {
        Eventually.is(
                422,
                () -> coordinator
                        .open("/report/slow?area=422&asOf=2026-03-01&format=docx")
                        .status());
        Shown page = coordinator.open("/report/slow?area=tre&asOf=ieri&format=docx");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().select("#slow-area-error").text()).isEqualTo("Serve un numero intero.");
        assertThat(page.html().select("#slow-asOf-error").text()).contains("anno-mese-giorno");
        assertThat(page.html().select("#progress-area-error")).isEmpty();
        assertThat(coordinator.open("/report/slow?format=xls").text()).contains("si può avere in: docx, html");
    }

    @Test
    void followsAReportUntilItIsThere() {
        tappe.bean(SlowReport.class).hold();
        Shown running = coordinator.open("/report/slow?area=3&format=docx");
        assertThat(running.path()).startsWith("/report/esecuzioni/");
        Eventually.is(true, () -> coordinator.open(running.path()).text().contains("In preparazione"));
        Shown shown = coordinator.open(running.path());
        assertThat(shown.text()).contains("Un report lento", "Word · Ambito: 3. Formazione del personale");
        assertThat(shown.html().select("progress")).hasSize(1);
        assertThat(shown.html().select("head noscript").html()).contains("http-equiv=\"refresh\"");
        assertThat(coordinator.open("/report/slow?area=3&format=docx").path()).isEqualTo(running.path());

        Shown queued = coordinator.open("/report/slow?area=2&format=docx");
        assertThat(queued.text()).contains("In coda", "È il prossimo.");
        assertThat(coordinator.open("/report/slow?area=1&format=docx").text()).contains("È al posto 2");

        tappe.bean(SlowReport.class).release();
        Eventually.is(true, () -> coordinator.open(running.path()).text().contains("Pronto"));
        Shown ready = coordinator.open(running.path());
        assertThat(ready.html().select("head noscript")).isEmpty();
        Shown file = coordinator.open(ready.html().select("main a.btn-primary").attr("href"));
        assertThat(file.header("Content-Disposition")).contains("Un-report-lento.docx");
        assertThat(coordinator.open("/report/esecuzioni").text())
                .contains("Un report lento", "Ambito: 3. Formazione del personale", "Pronto");
        assertThat(tappe.browser("osservatore").open("/report/esecuzioni").text())
                .contains("Non c’è ancora");
    }

    @Test
    void isStoppedByItsButton() {
        tappe.bean(SlowReport.class).hold();
        Shown running = coordinator.open("/report/slow?step=1&format=docx");
        Shown stopped = coordinator.submit(running, "form[action$=annullamento]", Map.of());
        assertThat(stopped.text()).contains("Report annullato.", "Annullato", "Chiedilo di nuovo");
        assertThat(stopped.html().select("main a.btn-primary").attr("href"))
                .isEqualTo("/report/slow?step=1&format=docx");
    }

    @Test
    void tellsWhoAsksForTooManyToWait() {
        tappe.bean(SlowReport.class).hold();
        for (int step = 1; step <= 5; step++) {
            coordinator.open("/report/slow?format=docx&step=" + step);
        }
        Shown sixth = coordinator.open("/report/slow?format=docx&step=6");
        assertThat(sixth.status()).isEqualTo(429);
        assertThat(sixth.text()).contains("Hai già 5 report in preparazione", "I miei report");
    }

    @Test
    void saysWhatTheReportItselfRefused() {
        tappe.bean(SlowReport.class).hold();
        Shown running = coordinator.open("/report/slow?area=404&format=docx");
        tappe.bean(SlowReport.class).release();
        Eventually.is(
                true,
                () -> coordinator.open(running.path()).text().contains("Non riuscito. Quello che cerchi non esiste"));
    }
}
