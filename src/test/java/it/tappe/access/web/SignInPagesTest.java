package it.tappe.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
class SignInPagesTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @Test
    void asksToSignInAndThenGoesToThePageThatWasWanted() {
        Browser browser = tappe.browser();
        Shown asked = browser.open("/?a=b");
        assertThat(asked.path()).isEqualTo("/accedi");
        Shown home =
                browser.submit(asked, "form[action=/accedi]", Map.of("username", "belluno", "password", "tappe-demo"));
        assertThat(home.status()).isEqualTo(200);
        assertThat(home.raw().uri().toString()).endsWith("/?a=b");
        assertThat(home.text()).contains("Gruppo di lavoro Belluno");
    }

    @Test
    void refusesAWrongPasswordAndKeepsTheTypedName() {
        Browser browser = tappe.browser();
        Shown again = browser.submit(
                browser.open("/accedi"),
                "form[action=/accedi]",
                Map.of("username", "belluno", "password", "sbagliata"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("Nome utente o password non corretti.");
        assertThat(again.html().select("#username").attr("value")).isEqualTo("belluno");
    }

    @Test
    void refusesAFormThatDoesNotComeFromAPageOfOurs() {
        Browser browser = tappe.browser("belluno");
        Shown refused = browser.post("/esci", Map.of("csrf", "invented"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(browser.post("/esci", Map.of()).status()).isEqualTo(403);
        assertThat(browser.open("/").path()).isEqualTo("/");
    }

    @Test
    void slowsDownGuessing() {
        Browser browser = tappe.browser();
        Shown page = browser.open("/accedi");
        Map<String, String> guess = Map.of("username", "imperia", "password", "guess");
        for (int i = 0; i < 10; i++) {
            assertThat(browser.submit(page, "form[action=/accedi]", guess).status())
                    .isEqualTo(422);
        }
        Shown slowed = browser.submit(page, "form[action=/accedi]", guess);
        assertThat(slowed.status()).isEqualTo(429);
        assertThat(slowed.header("Retry-After")).isNotEmpty();
    }

    @Test
    void endsTheSessionAtSignOut() {
        Browser browser = tappe.browser("como");
        Shown out = browser.submit(browser.open("/"), "form[action=/esci]", Map.of());
        assertThat(out.text()).contains("Sei uscito da Tappe.");
        assertThat(browser.open("/").path()).isEqualTo("/accedi");
    }
}
