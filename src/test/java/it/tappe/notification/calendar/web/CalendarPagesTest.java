package it.tappe.notification.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
class CalendarPagesTest {
    private static final String PAGE = "/profilo/calendario";

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @BeforeEach
    void beginInFebruary() {
        tappe.clock().set(TestClock.at("2026-02-09", 9));
    }

    @Test
    void showsAnAddressOnceThenWhenItWasReadAndRevokesIt() {
        Browser browser = tappe.browser("belluno");
        Shown before = browser.open(PAGE);
        assertThat(before.text()).contains("Non c’è ancora un indirizzo.", "Outlook", "Google Calendar", "Apple");
        Shown made = browser.submit(before, "form[action=/profilo/calendario]", Map.of());
        String address = made.html().select("#address").text();
        assertThat(address).contains("/api/v1/calendars/").endsWith(".ics");
        assertThat(made.html().select("a[href^=webcal:]")).hasSize(1);
        Shown after = browser.open(PAGE);
        assertThat(after.html().html()).doesNotContain(address.replaceFirst("^.*/", ""));
        assertThat(after.text()).contains("creato il 09/02/2026, 09:00", "nessun calendario lo ha ancora letto");

        Subscriber calendar = Subscriber.at(tappe, address);
        calendar.fetch().expect(200);
        assertThat(browser.open(PAGE).text()).contains("Ultima lettura 09/02/2026, 09:00");
        Shown revoked = browser.submit(browser.open(PAGE), "form[action$=/revoca]", Map.of());
        assertThat(revoked.text()).contains("Indirizzo revocato", "Non c’è ancora un indirizzo.");
        calendar.fetch().expect(404);
    }

    @Test
    void endsTheAddressBeforeWithANewOne() {
        Browser browser = tappe.browser("como");
        Subscriber first = made(browser, "form[action=/profilo/calendario]");
        Subscriber second = made(browser, "form[action=/profilo/calendario]");
        first.fetch().expect(404);
        second.fetch().expect(200);
    }

    @Test
    void givesTheCoordinatorAProgrammeCalendarWithoutAnybodysData() {
        Browser browser = tappe.browser("coordinamento");
        Subscriber programme = made(browser, "form[action=/profilo/calendario/programma]");
        assertThat(programme.titles())
                .contains("Step 1 – Lo stato dell’arte: scadenza", "Webinar 1 «Lo stato dell’arte» (data da confermare)");
        assertThat(programme.text().replace("\r\n ", ""))
                .contains("X-WR-CALNAME:Tappe – Province & Comuni")
                .doesNotContain("Belluno", "Coordinamento", "project-work", "@example.org");
        assertThat(browser.open(PAGE).html().select("form[action=/profilo/calendario/revoca]"))
                .as("the coordinator's own calendar is another")
                .isEmpty();
        browser.submit(browser.open(PAGE), "form[action=/profilo/calendario/programma/revoca]", Map.of());
        programme.fetch().expect(404);
    }

    @Test
    void leavesTheProgrammesCalendarToCoordinators() {
        Browser browser = tappe.browser("tutor");
        Shown page = browser.open(PAGE);
        assertThat(page.text()).doesNotContain("Il calendario del programma");
        String csrf = page.html().select("input[name=csrf]").attr("value");
        assertThat(browser.post("/profilo/calendario/programma", Map.of("csrf", csrf))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void isFoundFromTheProfileAndTheProgramme() {
        assertThat(tappe.browser("rieti").open("/profilo").html().select("main a[href=" + PAGE + "]"))
                .hasSize(1);
        assertThat(tappe.browser("coordinamento").open("/programma").html().select("main a[href=" + PAGE + "]"))
                .hasSize(1);
    }

    @Test
    void addsOneWebinarFromItsPage() {
        Browser browser = tappe.browser("imperia");
        String path = browser.open("/webinar/6")
                .html()
                .select("a:contains(Aggiungi al calendario)")
                .attr("href");
        Shown file = browser.open(path);
        assertThat(file.header("Content-Disposition")).startsWith("attachment; filename=\"webinar-6.ics\"");
        assertThat(Biweekly.parse(new String(file.bytes(), StandardCharsets.UTF_8))
                        .first()
                        .getEvents())
                .singleElement()
                .satisfies(event -> assertThat(event.getSummary().getValue())
                        .isEqualTo("Webinar 3 «Il piano di implementazione» – Formazione del personale"));
        assertThat(browser.open("/calendario/webinar/999.ics").status()).isEqualTo(404);
    }

    private static Subscriber made(Browser browser, String form) {
        Shown made = browser.submit(browser.open(PAGE), form, Map.of());
        return Subscriber.at(tappe, made.html().select("#address").text());
    }
}
