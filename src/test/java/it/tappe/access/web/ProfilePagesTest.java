package it.tappe.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
class ProfilePagesTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @Test
    void saysWhoIAm() {
        assertThat(tappe.browser("ragusa").open("/profilo").text())
                .contains("Provincia tutor Ragusa", "ragusa@example.org", "Ragusa (RG)", "Non hai token.");
    }

    @Test
    void showsANewTokenOnceAndRevokesIt() throws Exception {
        Browser browser = tappe.browser("belluno");
        Shown created = browser.submit(
                browser.open("/profilo"),
                "form[action=/profilo/token]",
                Map.of("label", "Collegamento", "expiresInDays", "7"));
        String secret = created.html().select("#token").text();
        assertThat(secret).startsWith("tappe_");
        assertThat(me(secret)).isEqualTo(200);

        Shown profile = browser.open("/profilo");
        assertThat(profile.html().html()).doesNotContain(secret);
        assertThat(profile.html().select("tbody tr").text())
                .contains("Collegamento", "02/02/2026", "09/02/2026", "02/02/2026, 09:00");
        Shown revoked = browser.submit(profile, "form[action$=/revoca]", Map.of());
        assertThat(revoked.text()).contains("Token revocato", "Revocato il 02/02/2026");
        assertThat(me(secret)).isEqualTo(401);
    }

    @Test
    void saysAtTheFieldWhatIsWrongWithANewToken() {
        Browser browser = tappe.browser("frosinone");
        Shown wrong = browser.submit(
                browser.open("/profilo"), "form[action=/profilo/token]", Map.of("label", "", "expiresInDays", "400"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html().select("#label-error").text()).isEqualTo("Scrivi a cosa serve il token.");
        assertThat(wrong.html().select("#expiresInDays-error").text()).isEqualTo("Al massimo 365 giorni.");
    }

    @Test
    void endsAllSessionsOfThePersonAndNobodyElses() {
        Browser here = tappe.browser("monza");
        Browser there = tappe.browser("monza");
        Browser other = tappe.browser("ragusa");
        Shown out = here.submit(here.open("/profilo"), "form[action=/profilo/uscita]", Map.of());
        assertThat(out.path()).isEqualTo("/accedi");
        assertThat(there.open("/").path()).isEqualTo("/accedi");
        assertThat(other.open("/").path()).isEqualTo("/");
    }

    private static int me(String secret) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(tappe.uri("/api/v1/me"))
                .header("Authorization", "Bearer " + secret)
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
