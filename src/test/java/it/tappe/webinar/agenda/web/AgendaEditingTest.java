package it.tappe.webinar.agenda.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.testing.Api;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import it.tappe.webinar.Webinars;
import it.tappe.webinar.agenda.Agendas;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An agenda is typed, pasted, copied, put in order, and never overwritten. */
@Tag("database")
class AgendaEditingTest {
    private static final String FORM = "form[action$=/scaletta]";

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @Test
    void becomesItemsWhenATextIsPastedWhichAreSavedOnlyThen() {
        String page = "/webinar/" + webinar(0);
        Browser browser = tappe.browser("coordinamento");
        int before = items(0).size();
        Shown pasted = browser.submit(
                browser.open(page + "/scaletta"),
                FORM,
                Map.of("then", "paste", "text", "1. Saluti (10 min.)\n2. Come si lavora,\nin breve (20 min.)"));
        assertThat(pasted.html().select("input[name^=title-]")).hasSize(before + 2);
        assertThat(pasted.html().select("#title-" + (before + 1)).attr("value")).isEqualTo("Come si lavora, in breve");
        assertThat(items(0)).hasSize(before);
        Shown moved = browser.submit(pasted, FORM, Map.of("then", "up-" + (before + 1)));
        assertThat(moved.html().select("#title-" + before).attr("value")).isEqualTo("Come si lavora, in breve");
        Shown saved = browser.submit(moved, FORM, Map.of("then", "save", "start-" + before, "12:15"));
        assertThat(saved.text())
                .contains("Scaletta salvata.", "Come si lavora, in breve", "12:15–12:35", "12:35–12:45");
        assertThat(items(0)).hasSize(before + 2);
    }

    @Test
    void isCopiedAndShortenedWithButtons() {
        Browser browser = tappe.browser("coordinamento");
        Shown copied = browser.submit(
                browser.open("/webinar/" + webinar(1) + "/scaletta"),
                FORM,
                Map.of("then", "copy", "from", String.valueOf(withGivenAgenda())));
        int rows = copied.html().select("input[name^=title-]").size();
        assertThat(copied.html().select("input[name^=title-]").eachAttr("value"))
                .contains("Confronto tra le Province");
        Shown removed = browser.submit(copied, FORM, Map.of("then", "remove-" + (rows - 1)));
        assertThat(removed.html().select("input[name^=title-]")).hasSize(rows - 1);
        assertThat(browser.submit(removed, FORM, Map.of("then", "add")).html().select("input[name^=title-]"))
                .hasSize(rows);
    }

    @Test
    void beginsWithTheUsualAgendaOfItsPlaceInThePath() {
        Browser browser = tappe.browser("coordinamento");
        String page = "/webinar/" + webinar(2) + "/scaletta";
        Shown usual = browser.submit(browser.open(page), FORM, Map.of("then", "standard"));
        assertThat(usual.text()).contains("Anteprima: 5 punti trovati.");
        assertThat(usual.html().select("input[name^=title-]").eachAttr("value"))
                .contains(
                        "Restituzione esiti dello Step 1 del Project work",
                        "Focus sullo Step 2 del Project work e domande",
                        "Organizzazione operativa Step 2 del Project work");
        Shown joined = browser.submit(usual, FORM, Map.of("then", "join-1"));
        assertThat(joined.html().select("#title-0").attr("value"))
                .isEqualTo("Introduzione al webinar Restituzione esiti dello Step 1 del Project work");
        assertThat(joined.html().select("#minutes-0").attr("value")).isEqualTo("50");
        Shown moved = browser.submit(joined, FORM, Map.of("then", "move-3-0"));
        assertThat(moved.html().select("#title-0").attr("value"))
                .isEqualTo("Organizzazione operativa Step 2 del Project work");
        assertThat(moved.html().select("#title-1").attr("value")).startsWith("Introduzione al webinar");
        assertThat(browser.submit(moved, FORM, Map.of("then", "move-9-0")).status())
                .isEqualTo(200);
    }

    @Test
    void isPrintedOnOnePage() throws IOException {
        byte[] pdf = tappe.browser("belluno")
                .open("/webinar/" + withGivenAgenda() + "/scaletta.pdf")
                .bytes();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document).replace("\u200b", ""))
                    .contains("Webinar 3", "12:40–13:00", "5. Organizzazione operativa Step 3", "180 min.");
        }
        String path = "/webinars/" + withGivenAgenda() + "/agenda?format=";
        assertThat(tappe.api("belluno").get(path + "pdf").expect(200).header("Content-Type"))
                .startsWith("application/pdf");
        tappe.api("belluno").get(path + "doc").expect(422);
    }

    @Test
    void warnsProgramsOfItemsThatOpenAnotherStep() {
        Api coordinator = tappe.api("coordinamento");
        String path = "/webinars/" + webinar(1);
        JsonNode changed = coordinator
                .put(
                        path + "/agenda",
                        Map.of("items", List.of(Map.of("title", "Focus sullo Step 3 del Project work"))),
                        "If-Match",
                        coordinator.get(path + "/agenda").header("ETag"))
                .expect(200)
                .json();
        assertThat(changed.get("items").get(0).get("kind").asText()).isEqualTo("FOCUS");
        assertThat(changed.get("warnings").get(0).asText())
                .isEqualTo("Il punto 1 «Focus sullo Step 3 del Project work» apre lo Step 3, ma questo webinar apre lo"
                        + " Step 1.");
        assertThat(coordinator.get(path).json().get("warnings")).isEqualTo(changed.get("warnings"));
        assertThat(tappe.browser("belluno").open("/webinar").text()).contains("Focus sullo Step 3", "da controllare");
    }

    @Test
    void showsBothTextsWhenSomebodyElseWasFaster() {
        Browser one = tappe.browser("coordinamento");
        Browser other = tappe.browser("coordinamento");
        String page = "/webinar/" + webinar(2) + "/scaletta";
        Shown mine = one.submit(one.open(page), FORM, Map.of("then", "add"));
        Shown theirs = other.submit(other.open(page), FORM, Map.of("then", "add"));
        int last = mine.html().select("input[name^=title-]").size() - 1;
        one.submit(mine, FORM, Map.of("then", "save", "title-" + last, "Il mio punto"));
        Shown both = other.submit(theirs, FORM, Map.of("then", "save", "title-" + last, "Il loro punto"));
        assertThat(both.status()).isEqualTo(412);
        assertThat(both.html().select("#title-" + last).attr("value")).isEqualTo("Il loro punto");
        assertThat(both.html().select("#title-" + last + "-held").text()).contains("Il mio punto");
    }

    @Test
    void saysWhatIsWrongAtItsField() {
        Browser browser = tappe.browser("coordinamento");
        Shown page = browser.submit(browser.open("/webinar/" + webinar(3) + "/scaletta"), FORM, Map.of("then", "add"));
        int last = page.html().select("input[name^=title-]").size() - 1;
        Shown wrong = browser.submit(page, FORM, Map.of("then", "save", "title-" + last, "x", "minutes-" + last, "0"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html().select("#minutes-" + last + "-error").text()).isEqualTo("I minuti vanno da 1 a 1440.");
        Shown noTime = browser.submit(page, FORM, Map.of("then", "add", "start-" + last, "25:61"));
        assertThat(noTime.html().select("#start-" + last + "-error").text()).contains("per esempio 11:30");
    }

    @Test
    void isReadAndChangedByPrograms() {
        Api coordinator = tappe.api("coordinamento");
        JsonNode read = coordinator
                .post("/agenda-texts", Map.of("text", "Apertura\nConfronto (1h 30)"))
                .expect(200)
                .json()
                .get("items");
        assertThat(read).hasSize(2);
        String path = "/webinars/" + webinar(4) + "/agenda";
        String etag = coordinator.get(path).expect(200).header("ETag");
        Map<String, Object> agenda = Map.of(
                "items",
                List.of(
                        Map.of("title", "Apertura"),
                        Map.of("title", "Confronto", "minutes", 90, "fixedStart", "11:00")));
        coordinator.put(path, agenda).expect(428);
        JsonNode changed =
                coordinator.put(path, agenda, "If-Match", etag).expect(200).json();
        assertThat(changed.get("items").get(1).get("endsAt").isNull()).isFalse();
        coordinator.put(path, agenda, "If-Match", etag).expect(412);
        coordinator
                .put(
                        path,
                        Map.of("items", List.of(Map.of("title", " "))),
                        "If-Match",
                        coordinator.get(path).header("ETag"))
                .expect(422);
    }

    private static List<?> items(int index) {
        return tappe.bean(Agendas.class)
                .of(tappe.viewer("coordinamento"), webinar(index))
                .items();
    }

    private static long webinar(int index) {
        return tappe.bean(Webinars.class)
                .list(tappe.viewer("coordinamento"))
                .get(index)
                .id();
    }

    private static long withGivenAgenda() {
        return tappe.bean(Webinars.class).list(tappe.viewer("coordinamento")).stream()
                .filter(one -> one.title().startsWith("Webinar 3"))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
