package it.tappe.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.access.OneTimeLinks;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PasswordPagesTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private static final String CHOOSE = "form[action^=/accesso/]";
    private static final Map<String, String> GOOD = Map.of("password", "una frase lunga", "again", "una frase lunga");

    @Test
    void aLinkWorksOnceAndEndsTheOldSessions() {
        Browser old = tappe.browser("como");
        Browser browser = tappe.browser();
        Shown choose = browser.open(link("como"));
        assertThat(browser.submit(choose, CHOOSE, GOOD).path()).isEqualTo("/");
        assertThat(old.open("/").path()).isEqualTo("/accedi");

        Shown again = tappe.browser().submit(choose, CHOOSE, GOOD);
        assertThat(again.status()).isEqualTo(403);
        assertThat(tappe.browser().open(choose.path()).status()).isEqualTo(404);
        assertThat(browser.submit(choose, CHOOSE, GOOD).status()).isIn(403, 404);
    }

    @Test
    void asksForTenCharactersTwiceAndNeverShowsThemAgain() {
        Browser browser = tappe.browser();
        Shown choose = browser.open(link("forli"));
        Shown tooShort = browser.submit(choose, CHOOSE, Map.of("password", "corta9999", "again", "corta9999"));
        assertThat(tooShort.status()).isEqualTo(422);
        assertThat(tooShort.html().select("#password-error").text()).contains("da 10 a 200 caratteri");
        assertThat(tooShort.html().html()).doesNotContain("corta9999");

        Shown different = browser.submit(choose, CHOOSE, Map.of("password", "una frase lunga", "again", "un’altra"));
        assertThat(different.html().select("#again-error").text()).contains("diverse");
        assertThat(browser.submit(different, CHOOSE, GOOD).path()).isEqualTo("/");
    }

    @Test
    void aLinkExpiresANewOneEndsTheOlderAndAnInactiveAccountHasNone() {
        String first = link("barletta");
        String second = link("barletta");
        assertThat(tappe.browser().open(first).status()).isEqualTo(404);
        assertThat(tappe.browser().open(second).status()).isEqualTo(200);
        tappe.clock().advance(Duration.ofHours(2));
        assertThat(tappe.browser().open(second).text()).contains("non è più valido");

        String third = link("barletta");
        Browser coordinator = tappe.browser("coordinamento");
        String page = "/account/" + tappe.viewer("barletta").accountId();
        coordinator.submit(coordinator.open(page), "form[action=" + page + "]", Map.of("active", ""));
        assertThat(tappe.browser().open(third).status()).isEqualTo(404);
    }

    @Test
    void answersTheSameWhetherOrNotTheAccountExistsAndTellsTheCoordinator() {
        Shown known = ask(tappe.browser(), "biella");
        Shown unknown = ask(tappe.browser(), "nessuno");
        assertThat(known.status()).isEqualTo(200);
        assertThat(known.text()).isEqualTo(unknown.text()).contains("Richiesta ricevuta");
        Shown list = tappe.browser("coordinamento").open("/account");
        assertThat(list.html().select("tr:contains(biella@)").text()).contains("Chiede una nuova password");
        assertThat(list.html().select("tr:contains(frosinone@)").text()).doesNotContain("Chiede");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void slowsDownAskingForLinks() {
        Browser browser = tappe.browser();
        int last = 0;
        for (int i = 0; i < 11; i++) {
            last = ask(browser, "nessuno-" + i).status();
        }
        assertThat(last).isEqualTo(429);
    }

    private static Shown ask(Browser browser, String username) {
        return browser.submit(
                browser.open("/password-dimenticata"),
                "form[action=/password-dimenticata]",
                Map.of("username", username));
    }

    private static String link(String username) {
        String address = tappe.bean(OneTimeLinks.class)
                .issue(tappe.viewer("coordinamento"), tappe.viewer(username).accountId())
                .address();
        return address.substring(address.indexOf("/accesso/"));
    }
}
