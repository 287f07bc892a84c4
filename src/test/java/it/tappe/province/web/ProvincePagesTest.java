package it.tappe.province.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.access.Act;
import it.tappe.access.Journal;
import it.tappe.access.JournalEntry;
import it.tappe.province.Province;
import it.tappe.province.Provinces;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
class ProvincePagesTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private static final String FORM = "form.tappe-form";
    private static final Map<String, String> RIMINI = Map.of(
            "name", "Rimini",
            "sigla", "RN",
            "istatCode", "099",
            "region", "Emilia-Romagna",
            "municipalities", "27",
            "validFrom", "2000-01-01");

    @Test
    void createsAProvince() {
        Browser browser = tappe.browser("coordinamento");
        Shown list = browser.submit(browser.open("/province/nuova"), FORM, RIMINI);
        assertThat(list.path()).isEqualTo("/province");
        assertThat(list.text()).contains("Provincia creata.");
        assertThat(list.html().select("tr:contains(Rimini)").text())
                .isEqualTo("Rimini RN 099 Emilia-Romagna 27 dal 01/01/2000");
    }

    @Test
    void saysAtEachFieldWhatIsWrongAndKeepsWhatWasTyped() {
        Browser browser = tappe.browser("coordinamento");
        Map<String, String> wrong = Map.of(
                "name", "", "sigla", "rn", "istatCode", "9", "region", "Marche", "municipalities", "", "validFrom", "");
        Shown again = browser.submit(browser.open("/province/nuova"), FORM, wrong);
        assertThat(again.status()).isEqualTo(422);
        assertThat(error(again, "name")).isEqualTo("Scrivi il nome della Provincia.");
        assertThat(error(again, "sigla")).contains("due lettere maiuscole");
        assertThat(error(again, "istatCode")).contains("tre cifre");
        assertThat(error(again, "municipalities")).isEqualTo("Scrivi il numero dei Comuni.");
        assertThat(error(again, "validFrom")).isEqualTo("Scrivi da quando è valida.");
        assertThat(error(again, "region")).isEmpty();
        assertThat(again.html().select("#sigla").attr("value")).isEqualTo("rn");
        assertThat(again.html().select("#region").attr("value")).isEqualTo("Marche");
    }

    @ParameterizedTest
    @ValueSource(strings = {"municipalities", "validFrom", "validTo"})
    void refusesWhatIsNoNumberOrNoDate(String field) {
        Browser browser = tappe.browser("coordinamento");
        Map<String, String> fields = new HashMap<>(RIMINI);
        fields.put("sigla", "XX");
        fields.put(field, "domani");
        Shown again = browser.submit(browser.open("/province/nuova"), FORM, fields);
        assertThat(again.status()).isEqualTo(422);
        assertThat(error(again, field)).isNotEmpty();
        assertThat(again.html().select("#" + field).attr("value")).isEqualTo("domani");
        assertThat(browser.open("/province").html().select("td:matchesOwn(^XX$)"))
                .isEmpty();
    }

    @Test
    void refusesAnEndBeforeTheBeginningAndASiglaThatIsTaken() {
        Browser browser = tappe.browser("coordinamento");
        Shown form = browser.open("/province/nuova");
        Map<String, String> ended = new HashMap<>(RIMINI);
        ended.put("validTo", "1999-12-31");
        assertThat(error(browser.submit(form, FORM, ended), "validTo")).contains("prima dell’inizio");
        Map<String, String> taken = new HashMap<>(RIMINI);
        taken.put("sigla", "BL");
        assertThat(error(browser.submit(form, FORM, taken), "sigla")).contains("Esiste già");
    }

    @Test
    void neverOverwritesWhatSomebodyElseHasSavedMeanwhile() {
        String path = "/province/" + province("IM").id();
        Browser one = tappe.browser("coordinamento");
        Browser other = tappe.browser("coordinamento");
        Shown read = one.open(path);
        other.submit(other.open(path), FORM, Map.of("municipalities", "65"));

        Shown refused = one.submit(read, FORM, Map.of("municipalities", "64"));
        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.html().select("[role=alert]").text())
                .contains("Un’altra persona", "65 Comuni", "salva di nuovo");
        assertThat(refused.html().select("#municipalities").attr("value")).isEqualTo("64");
        assertThat(refused.html().select("#municipalities-held").text()).isEqualTo("Ora nel sistema: 65");
        assertThat(refused.html().select("#name-held")).isEmpty();
        assertThat(province("IM").municipalities()).isEqualTo(65);

        Shown saved = one.submit(refused, FORM, Map.of());
        assertThat(saved.path()).isEqualTo("/province");
        assertThat(province("IM").municipalities()).isEqualTo(64);
    }

    @Test
    void staysStaleAfterAnotherMistakeInTheSameForm() {
        String path = "/province/" + province("RI").id();
        Browser one = tappe.browser("coordinamento");
        Browser other = tappe.browser("coordinamento");
        Shown read = one.open(path);
        other.submit(other.open(path), FORM, Map.of("municipalities", "72"));
        Shown invalid = one.submit(read, FORM, Map.of("name", ""));
        assertThat(invalid.status()).isEqualTo(422);
        assertThat(one.submit(invalid, FORM, Map.of("name", "Rieti")).status()).isEqualTo(412);
        assertThat(province("RI").municipalities()).isEqualTo(72);
    }

    @Test
    void writesEveryChangeIntoTheJournalAndNoneThatIsRefused() {
        Browser browser = tappe.browser("coordinamento");
        String path = "/province/" + province("RG").id();
        browser.submit(browser.open(path), FORM, Map.of("sigla", "r"));
        browser.submit(browser.open(path), FORM, Map.of("municipalities", "13"));
        List<JournalEntry> changes = tappe
                .bean(Journal.class)
                .find(tappe.viewer("coordinamento"), new Journal.Filter(Act.CHANGED, null, null, null, null), null, 100)
                .items()
                .stream()
                .filter(entry -> entry.subject().equals("Ragusa"))
                .toList();
        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.actor()).isEqualTo("Coordinamento");
            assertThat(change.beforeText()).contains("12 Comuni");
            assertThat(change.afterText()).contains("13 Comuni");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tutor", "belluno", "ragusa", "osservatore"})
    void isForTheCoordinatorOnly(String username) {
        Browser browser = tappe.browser(username);
        String path = "/province/" + province("BL").id();
        assertThat(browser.open("/province").status()).isEqualTo(403);
        assertThat(browser.open("/province/nuova").status()).isEqualTo(403);
        assertThat(browser.open(path).status()).isEqualTo(403);
        String csrf = browser.open("/").html().select("input[name=csrf]").attr("value");
        Map<String, String> fields = new HashMap<>(RIMINI);
        fields.put("csrf", csrf);
        assertThat(browser.post("/province/nuova", fields).status()).isEqualTo(403);
        assertThat(browser.post(path, fields).status()).isEqualTo(403);
        assertThat(browser.post(path, Map.of("csrf", csrf)).status()).isEqualTo(403);
        assertThat(province("BL").name()).isEqualTo("Belluno");
    }

    @Test
    void knowsNoProvinceThatIsNotThere() {
        Browser browser = tappe.browser("coordinamento");
        assertThat(browser.open("/province/999999").status()).isEqualTo(404);
        assertThat(browser.open("/province/abc").status()).isIn(404, 422);
    }

    private static Province province(String sigla) {
        return tappe.bean(Provinces.class)
                .withSigla(tappe.viewer("coordinamento"), sigla)
                .orElseThrow();
    }

    private static String error(Shown page, String field) {
        return page.html().select("#" + field + "-error").text();
    }
}
