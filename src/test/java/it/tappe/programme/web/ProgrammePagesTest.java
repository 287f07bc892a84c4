package it.tappe.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
class ProgrammePagesTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private static final String FORM = "form.tappe-form";

    @Test
    void showsTheWholeProgrammeWithItsDatesInWords() {
        Shown page = tappe.browser("coordinamento").open("/programma");
        assertThat(page.html().select("h1").eachText()).containsExactly("Programma «Province & Comuni»");
        assertThat(page.text())
                .contains("1. Selezione del personale", "3. Formazione del personale")
                .contains("entro le 23:59 di giovedì 30 aprile 2026, ora italiana")
                .contains("Date proprie dell’ambito 3. Formazione del personale", "da mercoledì 1 aprile 2026");
        assertThat(page.html().select("main a").eachAttr("href"))
                .contains(
                        "/province",
                        "/programma/importazione",
                        "/programma/modifica",
                        "/programma/ambiti/nuovo",
                        "/programma/step/nuovo",
                        "/project-work/nuovo");
    }

    @Test
    void changesTheProgrammeAndKeepsLineEndsAsTheyAre() {
        Browser browser = tappe.browser("coordinamento");
        Shown saved = browser.submit(
                browser.open("/programma/modifica"),
                FORM,
                Map.of("purpose", "Prima riga\r\nSeconda riga", "graceMinutes", "20"));
        assertThat(saved.text()).contains("Programma salvato.", "20 minuti dopo il termine ultimo");
        assertThat(browser.open("/programma/modifica")
                        .html()
                        .select("#purpose")
                        .get(0)
                        .wholeText())
                .isEqualTo("Prima riga\nSeconda riga");
    }

    @Test
    void refusesAToleranceThatIsNoTolerance() {
        Browser browser = tappe.browser("coordinamento");
        Shown form = browser.open("/programma/modifica");
        assertThat(error(browser.submit(form, FORM, Map.of("graceMinutes", "-1")), "graceMinutes"))
                .contains("non può essere negativa");
        assertThat(error(browser.submit(form, FORM, Map.of("graceMinutes", "")), "graceMinutes"))
                .contains("Scrivi i minuti");
        assertThat(error(browser.submit(form, FORM, Map.of("graceMinutes", "1441")), "graceMinutes"))
                .contains("Al massimo un giorno");
    }

    @Test
    void createsAndRenamesAnAreaAndRefusesANumberThatIsTaken() {
        Browser browser = tappe.browser("coordinamento");
        Shown blank = browser.open("/programma/ambiti/nuovo");
        assertThat(blank.html().select("#position").attr("value")).isEqualTo("4");
        assertThat(error(browser.submit(blank, FORM, Map.of("position", "1", "name", "Altro")), "position"))
                .contains("già di un altro ambito");
        Shown created = browser.submit(blank, FORM, Map.of("name", "Pari opportunità"));
        assertThat(created.text()).contains("Ambito creato.", "4. Pari opportunità");

        Shown form = browser.open(
                created.html().select("a:contains(Pari opportunità)").attr("href"));
        Shown renamed = browser.submit(form, FORM, Map.of("name", "Benessere organizzativo"));
        assertThat(renamed.text()).contains("4. Benessere organizzativo").doesNotContain("Pari opportunità");

        Shown stale = browser.submit(form, FORM, Map.of("name", "Terzo nome"));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.html().select("#name-held").text()).contains("Benessere organizzativo");
        assertThat(browser.submit(stale, FORM, Map.of()).text()).contains("4. Terzo nome");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tutor", "belluno", "ragusa", "osservatore"})
    void isForTheCoordinatorOnly(String username) {
        Browser browser = tappe.browser(username);
        for (String path : new String[] {
            "/programma",
            "/programma/modifica",
            "/programma/ambiti/nuovo",
            "/programma/ambiti/1",
            "/programma/step/nuovo",
            "/programma/step/1",
            "/programma/step/1/date"
        }) {
            assertThat(browser.open(path).status()).as("GET %s", path).isEqualTo(403);
        }
        String csrf = browser.open("/").html().select("input[name=csrf]").attr("value");
        Map<String, String> fields = new HashMap<>(Map.of("csrf", csrf, "position", "9", "name", "Mio"));
        fields.putAll(Map.of("action", "a", "purpose", "b", "graceMinutes", "1", "title", "Mio", "sections", "Mia"));
        fields.putAll(Map.of("opensOn", "2026-01-01", "dueOn", "2026-01-02", "cutOffOn", "2026-01-03"));
        for (String path : new String[] {
            "/programma/modifica", "/programma/ambiti/nuovo", "/programma/ambiti/1",
            "/programma/step/nuovo", "/programma/step/1", "/programma/step/1/date"
        }) {
            assertThat(browser.post(path, fields).status()).as("POST %s", path).isEqualTo(403);
            assertThat(browser.post(path, Map.of("csrf", csrf)).status())
                    .as("empty POST %s", path)
                    .isEqualTo(403);
        }
        assertThat(tappe.browser("coordinamento").open("/programma").text()).doesNotContain("Mio");
    }

    private static String error(Shown page, String field) {
        assertThat(page.status()).isEqualTo(422);
        return page.html().select("#" + field + "-error").text();
    }
}
