package it.tappe.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.register.RegisterFile;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
class RegisterPagesTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private static final String PAGE = "/programma/importazione";
    private static final String FORM = "form[enctype]";

    @Test
    void bringsTheDownloadedDataBackWithoutChangingAnything() {
        Browser browser = tappe.browser("coordinamento");
        Shown file = browser.open(PAGE + "/dati-attuali");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"anagrafica.xlsx\"");
        Shown done = browser.upload(browser.open(PAGE), FORM, "anagrafica.xlsx", file.bytes());
        assertThat(done.path()).isEqualTo("/programma");
        assertThat(done.text())
                .containsPattern("Importazione riuscita: 0 righe nuove, 0 modificate, [0-9]+ invariate\\.");
    }

    @Test
    void saysWhatWasDone() {
        Browser browser = tappe.browser("coordinamento");
        RegisterFile file =
                RegisterFile.open(browser.open(PAGE + "/dati-attuali").bytes());
        file.row("Ambiti", 5, 4, "Benessere organizzativo").set("Province", 2, 4, 11);
        Shown done = browser.upload(browser.open(PAGE), FORM, "anagrafica.xlsx", file.bytes());
        assertThat(done.text()).contains("1 riga nuova, 1 modificata", "4. Benessere organizzativo");
    }

    @Test
    void listsEveryErrorWithSheetRowAndColumn() {
        Browser browser = tappe.browser("coordinamento");
        RegisterFile file =
                RegisterFile.open(browser.open(PAGE + "/dati-attuali").bytes());
        file.set("Province", 3, 1, "b").set("Step", 2, 5, LocalDate.parse("2025-01-01"));
        Shown refused = browser.upload(browser.open(PAGE), FORM, "anagrafica.xlsx", file.bytes());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.path()).isEqualTo(PAGE);
        assertThat(refused.html().select("[role=alert]").text())
                .contains("Non è stato importato nulla.", "Ci sono 2 problemi da correggere");
        assertThat(refused.html().select("[role=alert] li").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Foglio Province, riga 3, colonna B «Sigla»: "),
                        second -> assertThat(second).startsWith("Foglio Step, riga 2, colonna F «Termine ultimo»: "));
    }

    @Test
    void asksForAFileWhenNoneWasChosen() {
        Browser browser = tappe.browser("coordinamento");
        Shown again = browser.upload(browser.open(PAGE), FORM, "", new byte[0]);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("Scegli il file da importare.");
    }

    @Test
    void refusesAnUploadThatDoesNotComeFromThisPage() {
        Browser browser = tappe.browser("coordinamento");
        Shown page = browser.open(PAGE);
        page.html().select(FORM).attr("action", PAGE + "?csrf=invented");
        assertThat(browser.upload(page, FORM, "a.xlsx", new byte[10]).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tutor", "belluno", "ragusa", "osservatore"})
    void isForTheCoordinatorOnly(String username) {
        Browser browser = tappe.browser(username);
        assertThat(browser.open(PAGE).status()).isEqualTo(403);
        assertThat(browser.open(PAGE + "/modello").status()).isEqualTo(403);
        assertThat(browser.open(PAGE + "/dati-attuali").status()).isEqualTo(403);
        Shown home = browser.open("/");
        String csrf = home.html().select("input[name=csrf]").attr("value");
        home.html().select("form").attr("action", PAGE + "?csrf=" + csrf);
        assertThat(browser.upload(home, "form", "a.xlsx", new byte[10]).status())
                .isEqualTo(403);
    }
}
