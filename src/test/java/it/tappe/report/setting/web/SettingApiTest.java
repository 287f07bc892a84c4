package it.tappe.report.setting.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.testing.Api;
import it.tappe.testing.Api.Answer;
import it.tappe.testing.TappeServer;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Saved settings of reports, for programs. */
@Tag("database")
class SettingApiTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private final Api coordinator = tappe.api("coordinamento");

    @Test
    void savesAReportWithItsFiltersAndPrintsIt() {
        Answer created =
                save("Formazione in Excel", Map.of("area", "3"), "xlsx").expect(201);
        assertThat(created.json().get("filters").toString()).isEqualTo("{\"area\":\"3\"}");
        String print = created.json().get("print").asText();
        assertThat(print).isEqualTo("/api/v1/reports/progress?area=3&format=xlsx");
        coordinator.get(print.substring("/api/v1".length())).expect(200);
    }

    @Test
    void refusesWhatCannotBePrintedAndANameThatIsThere() {
        assertThat(errors(save("Sbagliato", Map.of("area", "tre"), "pdf"))).contains("Serve un numero intero.");
        assertThat(errors(save("Sbagliato", Map.of(), "docx"))).contains("si può avere in: pdf, xlsx, html");
        assertThat(errors(save(" ", Map.of(), "pdf"))).contains("Scrivi un nome.");
        save("Una volta", Map.of(), "pdf").expect(201);
        assertThat(errors(save(" Una volta ", Map.of(), "pdf")))
                .contains("Hai già delle impostazioni con questo nome.");
        coordinator
                .post("/report-settings", Map.of("name", "Nessuno", "report", "nothing"))
                .expect(404);
        tappe.api("belluno")
                .post("/report-settings", Map.of("name", "Non mio", "report", "progress"))
                .expect(403);
    }

    @Test
    void changesOnlyWhatWasRead() {
        Answer created = save("Prima", Map.of("step", "1"), "pdf").expect(201);
        String path = "/report-settings/" + created.json().get("id").asLong();
        Map<String, ?> renamed = Map.of("name", "Dopo", "report", "progress", "filters", Map.of("step", "2"));
        coordinator.put(path, renamed).expect(428);
        Answer changed = coordinator
                .put(path, renamed, "If-Match", created.header("ETag"))
                .expect(200);
        assertThat(changed.json().get("name").asText()).isEqualTo("Dopo");
        assertThat(changed.header("ETag")).isNotEqualTo(created.header("ETag"));
        assertThat(coordinator
                        .put(path, renamed, "If-Match", created.header("ETag"))
                        .expect(412)
                        .detail())
                .contains("Dopo: /report/progress?step=2&format=pdf");
        coordinator.delete(path).expect(204);
        coordinator.get(path).expect(404);
    }

    @Test
    void areEachPersonsOwn() {
        String path = "/report-settings/"
                + save("Solo mie", Map.of(), "pdf").expect(201).json().get("id").asLong();
        Api observer = tappe.api("osservatore");
        observer.get(path).expect(404);
        observer.delete(path).expect(404);
        assertThat(observer.get("/report-settings").json().toString()).doesNotContain("Solo mie");
        observer.post("/report-settings", Map.of("name", "Solo mie", "report", "progress"))
                .expect(201);
    }

    private Answer save(String name, Map<String, String> filters, String format) {
        return coordinator.post(
                "/report-settings", Map.of("name", name, "report", "progress", "filters", filters, "format", format));
    }

    private static String errors(Answer refused) {
        return refused.expect(422).json().get("errors").toString();
    }
}
