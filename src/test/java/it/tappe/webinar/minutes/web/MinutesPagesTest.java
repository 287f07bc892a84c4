package it.tappe.webinar.minutes.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.testing.Api;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Minutes stay version by version, are never overwritten, and are read by all once they are published. */
@Tag("database")
class MinutesPagesTest {
    private static final String FORM = "form[action$=/verbale/modifica]";

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @Test
    void areReadByAllOnceTheyArePublished() throws Exception {
        Browser tutor = tappe.browser("tutor");
        String page = "/webinar/4/verbale";
        Shown draft = tutor.submit(
                tutor.open(page + "/modifica"),
                FORM,
                Map.of("then", "draft", "note-0", "Presenti tutte le Province", "decisions", "Si parte\nda aprile"));
        assertThat(draft.text()).contains("Versione 1 salvata come bozza", "Presenti tutte le Province", "Si parte");
        Browser team = tappe.browser("belluno");
        assertThat(team.open(page).text())
                .contains("non è ancora stato pubblicato")
                .doesNotContain("Presenti");
        assertThat(team.open(page + "/versioni/1").status()).isEqualTo(404);
        assertThat(team.open(page + "/stampa.pdf").status()).isEqualTo(404);
        Shown published = tutor.submit(
                tutor.open(page + "/modifica"), FORM, Map.of("then", "publish", "note-0", "Presenti otto Province"));
        assertThat(published.text()).contains("Versione 2 pubblicata");
        assertThat(team.open(page).text()).contains("Presenti otto Province").doesNotContain("tutte le Province");
        assertThat(tutor.open(page + "/versioni/1").text()).contains("Presenti tutte le Province");
        try (PDDocument pdf = Loader.loadPDF(team.open(page + "/stampa.pdf").bytes())) {
            assertThat(new PDFTextStripper().getText(pdf).replace("\u200b", ""))
                    .contains("Verbale", "Introduzione al webinar", "Presenti otto Province", "Decisioni");
        }
    }

    @Test
    void showBothTextsWhenSomebodyElseWasFaster() {
        Browser one = tappe.browser("tutor");
        Browser other = tappe.browser("coordinamento");
        String page = "/webinar/5/verbale/modifica";
        Shown mine = one.open(page);
        Shown theirs = other.open(page);
        one.submit(mine, FORM, Map.of("then", "draft", "note-1", "Il mio testo"));
        Shown both = other.submit(theirs, FORM, Map.of("then", "draft", "note-1", "Il loro testo"));
        assertThat(both.status()).isEqualTo(412);
        assertThat(both.html().select("#note-1").text()).isEqualTo("Il loro testo");
        assertThat(both.html().select("#note-1-held").text()).contains("Il mio testo");
    }

    @Test
    void areWrittenByPrograms() {
        Api tutor = tappe.api("tutor");
        String path = "/webinars/6/minutes";
        Map<String, Object> sent =
                Map.of("notes", List.of(Map.of("title", "Confronto", "text", "Tre modelli")), "published", true);
        tutor.get(path).expect(404);
        tutor.put(path, sent).expect(428);
        assertThat(tutor.put(path, sent, "If-Match", "\"0\"").expect(200).header("ETag"))
                .isEqualTo("\"1\"");
        tutor.put(path, sent, "If-Match", "\"0\"").expect(412);
        assertThat(tappe.api("belluno")
                        .get(path)
                        .expect(200)
                        .json()
                        .get("notes")
                        .get(0)
                        .get("text")
                        .asText())
                .isEqualTo("Tre modelli");
        assertThat(tutor.get(path + "/versions").expect(200).json().get("items"))
                .hasSize(1);
        tappe.api("belluno").put(path, sent, "If-Match", "\"1\"").expect(403);
    }

    @Test
    void handActionsOnToTheNextWebinar() {
        Browser coordinator = tappe.browser("coordinamento");
        Shown wrong = coordinator.submit(
                coordinator.open("/webinar/2/azioni"), "form[action$=/azioni]", Map.of("text", "Mandare il modello"));
        assertThat(wrong.status()).isEqualTo(422);
        Shown added = coordinator.submit(
                wrong, "form[action$=/azioni]", Map.of("owner", "Tutte le Province", "dueOn", "2026-02-20"));
        assertThat(added.text()).contains("Azione aggiunta", "Mandare il modello", "entro il 20/02/2026");
        assertThat(tappe.browser("belluno").open("/webinar/3").text())
                .contains("Rimaste aperte dai webinar precedenti", "Mandare il modello");
        Shown done = coordinator.submit(added, "form[action$=/conclusione]", Map.of());
        assertThat(done.text()).contains("Azione conclusa");
        assertThat(tappe.browser("belluno").open("/webinar/3").text()).doesNotContain("Mandare il modello");
    }
}
