package it.tappe.canvas.hint.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.canvas.Answer;
import it.tappe.canvas.Canvases;
import it.tappe.testing.Api;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TeamDocuments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Document beside canvas, over HTTP. */
@Tag("database")
class HintPagesTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @Test
    void turnsAHintIntoAnAnswerWithOneButton() {
        Owed owed = delivered("belluno");
        Browser browser = tappe.browser("belluno");
        Shown page = browser.open(path(owed));
        assertThat(page.text()).contains("rilevazione dei fabbisogni", "Step 1", "versione 1", "Analisi fabbisogni");

        Shown after = browser.submit(page, form("risposte", page, "Analisi fabbisogni"), Map.of());

        assertThat(after.html().text()).contains("Scheda aggiornata.");
        Answer answer = answer(owed, "belluno");
        assertThat(answer.has("analisi")).isTrue();
        assertThat(after.html().select("article h4").eachText()).doesNotContain("Analisi fabbisogni");
        Shown stale = browser.submit(page, form("risposte", page, "Rilevazione fabbisogni"), Map.of("version", "7"));
        assertThat(stale.status()).isEqualTo(412);
    }

    @Test
    void putsAHintAsideWithAReasonUntilAnotherVersionIsDelivered() {
        Owed owed = delivered("como");
        Browser browser = tappe.browser("como");
        Shown page = browser.open(path(owed));
        String form = form("scarti", page, "Analisi fabbisogni");
        assertThat(browser.submit(page, form, Map.of()).status()).isEqualTo(422);

        Shown after = browser.submit(page, form, Map.of("reason", "È un’idea del Comune capofila"));

        assertThat(after.html().select("article h4").eachText()).doesNotContain("Analisi fabbisogni");
        assertThat(after.text()).contains("Messe da parte", "È un’idea del Comune capofila");
        owed.upload("v2.odt", document("La Provincia propone ai Comuni la rilevazione dei fabbisogni, due volte."))
                .expect(201);
        owed.deliver(2).expect(200);
        assertThat(browser.open(path(owed)).html().select("article h4").eachText())
                .contains("Analisi fabbisogni");
    }

    @Test
    void tellsProgramsTheSame() {
        Owed owed = delivered("biella");
        Api team = tappe.api("biella");
        String path = "/project-works/" + owed.projectWorkId() + "/canvas/1/hints";
        JsonNode hint = hint(team.get(path).expect(200).json(), "accessorie");
        assertThat(hint.get("kind").asText()).isEqualTo("NOT_CHOSEN");
        assertThat(hint.get("optionCode").asText()).isEqualTo("analisi");
        assertThat(hint.get("quotes").get(0).get("quote").asText()).contains("rilevazione dei fabbisogni");

        Map<String, Object> dismissal = new LinkedHashMap<>();
        dismissal.put("kind", "NOT_CHOSEN");
        dismissal.put("optionId", hint.get("optionId").asLong());
        dismissal.put("reason", "Non è deciso");
        assertThat(tappe.api("tutor").post(path + "/dismissals", dismissal).status())
                .isEqualTo(403);
        team.post(path + "/dismissals", dismissal).expect(204);
        team.post(path + "/dismissals", dismissal).expect(404);
        JsonNode after = team.get(path).json();
        assertThat(hint(after, "accessorie")).isNull();
        assertThat(after.get("dismissed").get(0).get("reason").asText()).isEqualTo("Non è deciso");
        assertThat(tappe.tables().column("select actor from journal where act = ?", "HINT_DISMISSED"))
                .isNotEmpty();
    }

    @Test
    void saysThatNothingIsDeliveredYetAndGivesOthersNoButtons() {
        Owed owed = tappe.owed("rieti", 1);
        assertThat(tappe.browser("rieti").open(path(owed)).text()).contains("nessuna versione consegnata");
        Shown tutors = tappe.browser("tutor").open(path(delivered("imperia")));
        assertThat(tutors.html().select("article h4").eachText()).contains("Analisi fabbisogni");
        assertThat(tutors.html().select("form[action$=risposte]")).isEmpty();
    }

    private static Owed delivered(String team) {
        Owed owed = tappe.owed(team, 1);
        owed.upload("v1.odt", document("La Provincia curerà ogni anno la rilevazione dei fabbisogni dei Comuni."))
                .expect(201);
        owed.deliver(1).expect(200);
        return owed;
    }

    private static byte[] document(String service) {
        LinkedHashMap<String, String> sections = new LinkedHashMap<>();
        sections.put("Premessa", "Il territorio è ampio.");
        sections.put("Stato dell’arte", "Oggi ogni Comune fa da sé.");
        sections.put("Modello di servizio a tendere", service);
        return TeamDocuments.odt(sections);
    }

    private static String form(String action, Shown page, String option) {
        String id = page.html().select("article").stream()
                .filter(article -> article.select("h4").text().equals(option))
                .map(article -> article.attr("aria-labelledby"))
                .findFirst()
                .orElseThrow();
        return "article[aria-labelledby=" + id + "] form[action$=" + action + "]";
    }

    private static String path(Owed owed) {
        return "/project-work/" + owed.projectWorkId() + "/scheda/1/documento";
    }

    private static Answer answer(Owed owed, String team) {
        return tappe.bean(Canvases.class)
                .find(tappe.viewer(team), owed.projectWorkId(), 1)
                .answers()
                .to("accessorie")
                .orElseThrow();
    }

    private static JsonNode hint(JsonNode sheet, String item) {
        for (JsonNode one : sheet.get("items")) {
            if (List.of(item).contains(one.get("item").asText())) {
                return one;
            }
        }
        return null;
    }
}
