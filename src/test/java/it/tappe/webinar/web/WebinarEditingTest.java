package it.tappe.webinar.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.testing.Api;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A coordinator creates, changes and cancels webinars; nothing is overwritten and nothing disappears. */
@Tag("database")
class WebinarEditingTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @Test
    void takesItsTitleFromItsPlaceInThePath() {
        Browser browser = tappe.browser("coordinamento");
        Shown made = browser.submit(
                browser.open("/webinar/nuovo"),
                "form[action=/webinar/nuovo]",
                Map.of(
                        "place",
                        "STEP-2",
                        "day",
                        "2026-02-24",
                        "start",
                        "15:00",
                        "areas",
                        "1",
                        "link",
                        "https://x.it/a"));
        assertThat(made.html().select("h1").text()).isEqualTo("Webinar 2 «Il modello di servizio a tendere»");
        assertThat(made.text())
                .contains(
                        "apre lo Step 2, restituisce gli esiti dello Step 1",
                        "Selezione del personale",
                        "https://x.it/a");
    }

    @Test
    void saysWhatIsWrongAtItsField() {
        Browser browser = tappe.browser("coordinamento");
        Shown wrong = browser.submit(
                browser.open("/webinar/nuovo"),
                "form[action=/webinar/nuovo]",
                Map.of(
                        "link",
                        "javascript:alert(1)",
                        "materialTitle-0",
                        "Guida",
                        "place",
                        "OTHER",
                        "day",
                        "2026-06-01"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html().select("#link-error").text()).contains("https://");
        assertThat(wrong.html().select("#materialLink-0-error").text()).contains("https://");
        Shown empty = browser.submit(
                browser.open("/webinar/nuovo"), "form[action=/webinar/nuovo]", Map.of("lengthMinutes", "0"));
        assertThat(empty.html().select("#place-error").text()).isEqualTo("Scegli il tipo.");
        assertThat(empty.html().select("#day-error").text()).isEqualTo("Scrivi quando comincia.");
    }

    @Test
    void showsBothTextsWhenSomebodyElseWasFaster() {
        Browser one = tappe.browser("coordinamento");
        Browser other = tappe.browser("coordinamento");
        String page = "/webinar/" + create("Da cambiare in due") + "/modifica";
        Shown mine = one.open(page);
        Shown theirs = other.open(page);
        one.submit(mine, "form[action$=/modifica]", Map.of("speakers", "Il mio relatore"));
        Shown both = other.submit(theirs, "form[action$=/modifica]", Map.of("speakers", "Il loro relatore"));
        assertThat(both.status()).isEqualTo(412);
        assertThat(both.html().select("#speakers").attr("value")).isEqualTo("Il loro relatore");
        assertThat(both.html().select("#speakers-held").text()).contains("Il mio relatore");
    }

    @Test
    void staysInTheListWhenItIsCancelled() {
        Browser browser = tappe.browser("coordinamento");
        String page = "/webinar/" + create("Da annullare");
        Shown cancelled = browser.submit(browser.open(page), "form[action$=/annullamento]", Map.of());
        assertThat(cancelled.text()).contains("annullato");
        assertThat(cancelled.html().select("a[href$=/modifica]")).isEmpty();
        assertThat(browser.open("/webinar")
                        .html()
                        .select("li:contains(Da annullare)")
                        .text())
                .contains("annullato");
        assertThat(browser.post(page + "/modifica", Map.of()).status()).isEqualTo(403);
        assertThat(tappe.api("coordinamento")
                        .delete("/webinars/" + page.split("/")[2])
                        .status())
                .isEqualTo(200);
    }

    @Test
    void isWrittenByPrograms() {
        Api coordinator = tappe.api("coordinamento");
        Map<String, Object> sent = new HashMap<>(Map.of(
                "kind",
                "STEP",
                "order",
                3,
                "startsAt",
                "2026-03-10T09:00:00Z",
                "lengthMinutes",
                60,
                "areas",
                List.of(3),
                "materials",
                List.of(Map.of("title", "Guida", "link", "https://example.org/guida.pdf"))));
        Api.Answer made = coordinator.post("/webinars", sent).expect(201);
        JsonNode webinar = made.json();
        assertThat(webinar.get("title").asText()).isEqualTo("Webinar 3 «Il piano di implementazione»");
        assertThat(webinar.get("givesBack").asInt()).isEqualTo(2);
        assertThat(webinar.get("warnings").toString()).contains("viene prima che sia passata la sua scadenza");
        String path = "/webinars/" + webinar.get("id").asLong();
        coordinator.put(path, sent).expect(428);
        sent.put("title", "Un altro titolo");
        coordinator.put(path, sent, "If-Match", made.header("ETag")).expect(200);
        coordinator.put(path, sent, "If-Match", made.header("ETag")).expect(412);
        assertThat(coordinator
                        .get(path)
                        .expect(200)
                        .json()
                        .get("materials")
                        .get(0)
                        .get("title")
                        .asText())
                .isEqualTo("Guida");
        assertThat(coordinator
                        .delete(path)
                        .expect(200)
                        .json()
                        .get("cancelledAt")
                        .isNull())
                .isFalse();
        coordinator
                .put(path, sent, "If-Match", coordinator.get(path).header("ETag"))
                .expect(409);
        tappe.api("tutor").post("/webinars", sent).expect(403);
        coordinator.post("/webinars", Map.of("areas", List.of(999))).expect(422);
    }

    @Test
    void concernsThoseWhoHaveAProjectWorkInItsAreas() {
        create("Solo per il primo ambito");
        Shown own = tappe.browser("belluno").open("/webinar");
        assertThat(own.text()).doesNotContain("Solo per il primo ambito").contains("Mostra anche i webinar");
        assertThat(tappe.browser("belluno").open("/webinar?quali=tutti").text()).contains("Solo per il primo ambito");
        assertThat(tappe.browser("osservatore").open("/webinar").text()).contains("Solo per il primo ambito");
    }

    private static long create(String title) {
        return tappe.api("coordinamento")
                .post(
                        "/webinars",
                        Map.of(
                                "kind",
                                "OTHER",
                                "title",
                                title,
                                "startsAt",
                                "2026-06-08T08:00:00Z",
                                "lengthMinutes",
                                60,
                                "areas",
                                List.of(1)))
                .expect(201)
                .json()
                .get("id")
                .asLong();
    }
}
