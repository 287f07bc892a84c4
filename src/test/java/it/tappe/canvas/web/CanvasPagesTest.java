package it.tappe.canvas.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.projectwork.ProjectWorks;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
class CanvasPagesTest {
    private static final String FORM = "form[data-canvas]";

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @BeforeEach
    void setClock() {
        tappe.clock().set(TestClock.at("2026-02-10", 10));
    }

    @Test
    void leadsToTheCanvasOfTheCurrentStepFromTheHomePage() {
        Browser team = tappe.browser("belluno");
        Shown home = team.open("/");
        String link = home.html().select("a:contains(Compila la scheda)").attr("href");

        assertThat(link).isEqualTo(path("belluno", 1));
        assertThat(team.open("/project-work/" + work("belluno") + "/scheda").path())
                .isEqualTo(link);
        assertThat(home.text()).contains("la scheda è ancora vuota");
    }

    @Test
    void savesWithoutAScriptOnlyWhatWasChanged() {
        Browser team = tappe.browser("como");
        Shown page = team.open(path("como", 1));

        Shown saved = team.submit(
                page,
                FORM,
                Map.of(
                        "w-sostenibilita",
                        "due persone",
                        "a-quantita-qualita",
                        "-2",
                        "r-episodico",
                        "PARTLY",
                        "then",
                        "parte-1"));

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.text()).contains("Salvate 3 risposte.").contains("3 di 30 voci compilate");
        assertThat(field(saved, "#w-sostenibilita").wholeText()).isEqualTo("due persone");
        assertThat(field(saved, "#a-quantita-qualita--2").hasAttr("checked")).isTrue();
        assertThat(team.submit(saved, FORM, Map.of()).text()).contains("Non c’era nulla di nuovo da salvare.");
        assertThat(tappe.tables()
                        .column("select act from journal where act <> 'CREATED' and project_work_id = ?", work("como")))
                .containsExactly("ANSWERED", "ANSWERED", "ANSWERED");
    }

    @Test
    void showsBothTextsWhereSomebodyElseWroteAndSavesTheRest() {
        Browser team = tappe.browser("biella");
        Shown page = team.open(path("biella", 1));
        Shown other = team.open(path("biella", 1));
        team.submit(other, FORM, Map.of("w-partner", "il testo dell’altra", "w-qualita", "anche questo"));

        Shown refused = team.submit(page, FORM, Map.of("w-partner", "il mio testo", "w-presidio", "senza conflitto"));

        assertThat(refused.status()).isEqualTo(412);
        assertThat(field(refused, "#w-partner").wholeText()).isEqualTo("il mio testo");
        assertThat(field(refused, "#voce-partner [data-theirs]").text()).isEqualTo("il testo dell’altra");
        assertThat(field(refused, "#w-qualita").wholeText()).isEqualTo("anche questo");
        assertThat(field(refused, "#voce-qualita [data-conflict]").hasAttr("hidden"))
                .isTrue();
        assertThat(words(team, "biella", "presidio")).isEqualTo("senza conflitto");
        assertThat(words(team, "biella", "partner")).isEqualTo("il testo dell’altra");

        assertThat(team.submit(refused, FORM, Map.of()).text()).contains("Salvata una risposta.");
        assertThat(words(team, "biella", "partner")).isEqualTo("il mio testo");
    }

    @Test
    void keepsWhatWasTypedWhereItIsTooLong() {
        Browser team = tappe.browser("rieti");
        Shown page = team.open(path("rieti", 1));

        Shown refused = team.submit(page, FORM, Map.of("w-partner", "x".repeat(20_001), "w-presidio", "buono"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(field(refused, "#w-partner-error").text()).contains("20000");
        assertThat(field(refused, "#w-partner").wholeText()).hasSize(20_001);
        assertThat(words(team, "rieti", "presidio")).isEqualTo("buono");
        assertThat(words(team, "rieti", "partner")).isEmpty();
    }

    @Test
    void takesUpTheAnswersOfAnEarlierStepWhereNoneIsYet() {
        Browser team = tappe.browser("imperia");
        team.submit(
                team.open(path("imperia", 1)),
                FORM,
                Map.of("w-partner", "dal primo", "w-presidio", "dal primo", "a-quantita-qualita", "1"));
        team.submit(team.open(path("imperia", 2)), FORM, Map.of("w-partner", "già del secondo"));

        Shown page = team.open(path("imperia", 2));
        assertThat(page.text()).contains("Riprendi le risposte dello Step 1");
        Shown copied = team.submit(page, "form[action$=ripresa]", Map.of());

        assertThat(copied.text()).contains("Riprese 2 risposte.");
        assertThat(field(copied, "#w-partner").wholeText()).isEqualTo("già del secondo");
        assertThat(field(copied, "#w-presidio").wholeText()).isEqualTo("dal primo");
        assertThat(copied.text()).doesNotContain("Riprendi le risposte dello Step 1");
        assertThat(tappe.tables()
                        .column(
                                "select subject from journal where project_work_id = ? and subject like '%riprese%'",
                                work("imperia")))
                .hasSize(1);
    }

    @Test
    void savesAnItemByItselfForTheScript() {
        Browser team = tappe.browser("forli");
        Shown page = team.open(path("forli", 1));
        String address = page.html().select(FORM).attr("data-canvas") + "/partner";
        Map<String, String> sent = new LinkedHashMap<>();
        sent.put("csrf", field(page, "input[name=csrf]").attr("value"));
        sent.put("v-partner", "0");
        sent.put("w-partner", "scritto mentre scrivo");

        Shown saved = team.postByScript(address, sent);
        Shown stale = team.postByScript(address, sent);
        sent.put("w-partner", "altro");
        Shown refused = team.postByScript(address, sent);

        assertThat(saved.status()).isEqualTo(200);
        assertThat(body(saved))
                .contains("\"version\":1")
                .contains("\"savedAt\":\"10:00\"")
                .contains("\"answered\":1");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(refused.status()).isEqualTo(412);
        assertThat(body(refused)).contains("scritto mentre scrivo");
        sent.remove("csrf");
        assertThat(team.postByScript(address, sent).status()).isEqualTo(403);
        assertThat(words(team, "forli", "partner")).isEqualTo("scritto mentre scrivo");
    }

    @Test
    void isReadByWhoSeesTheProjectWork() {
        Browser team = tappe.browser("frosinone");
        team.submit(team.open(path("frosinone", 1)), FORM, Map.of("w-partner", "per tutti", "a-quantita-qualita", "2"));

        Shown read = tappe.browser("monza").open(path("frosinone", 1));

        assertThat(read.text())
                .contains("per tutti")
                .contains("molto verso Qualità")
                .contains("Non ancora compilata");
        assertThat(read.html().select(FORM)).isEmpty();
        assertThat(tappe.browser("belluno").open(path("frosinone", 1)).status()).isEqualTo(404);
    }

    private static String words(Browser browser, String team, String item) {
        return field(browser.open(path(team, 1)), "#w-" + item).wholeText();
    }

    private static Element field(Shown page, String selector) {
        Element found = page.html().selectFirst(selector);
        if (found == null) {
            throw new AssertionError("no " + selector + ": " + page.status() + " " + page.text());
        }
        return found;
    }

    private static String body(Shown shown) {
        return new String(shown.bytes(), StandardCharsets.UTF_8);
    }

    private static String path(String team, int step) {
        return "/project-work/" + work(team) + "/scheda/" + step;
    }

    private static long work(String team) {
        return tappe.bean(ProjectWorks.class).list(tappe.viewer(team)).get(0).id();
    }
}
