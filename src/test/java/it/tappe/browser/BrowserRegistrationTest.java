package it.tappe.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From an event with two forms to the certificate, in a real browser: coordinator, visitors with and without scripts. */
class BrowserRegistrationTest {
    private static final Pattern LINK = Pattern.compile("/iscrizioni/annulla/[A-Za-z0-9_-]{43}");

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.lookingAt(tappe);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void fromTheEventToTheCertificate() {
        tappe.clock().set(TestClock.at("2026-02-09", 10));
        Page coordinator = chromium.window("coordinamento");
        String event = makeEvent(coordinator);
        String technical = makeForm(coordinator, event, "Istituti tecnici");
        String vocational = makeForm(coordinator, event, "Istituti professionali");
        Page looker = chromium.visitor(true);
        chromium.go(looker, technical);
        look(looker, "public");
        Page first = register(chromium.visitor(true), technical, "Prima persona");
        assertThat(first.locator("main")).containsText("il posto è confermato");
        look(first, "received");
        Page second = register(chromium.visitor(false), vocational, "Seconda persona");
        assertThat(second.locator("main")).containsText("sei in lista d’attesa, al posto numero 1");

        chromium.go(first, link("Prima persona"));
        look(first, "own");
        button(first, "Annulla la mia iscrizione").click();
        assertThat(first.locator("main")).containsText("Questa iscrizione è stata annullata");
        chromium.go(second, link("Seconda persona"));
        assertThat(second.locator("main")).containsText("Posto confermato");

        chromium.go(coordinator, event + "/iscritti");
        assertThat(coordinator.locator("tbody tr")).hasCount(2);
        look(coordinator, "participants");
        chromium.go(coordinator, event + "/presenze");
        coordinator.locator(".tappe-checkin button").click();
        assertThat(coordinator.locator(".is-present")).hasCount(1);
        look(coordinator, "checkin");
        tappe.clock().set(TestClock.at("2026-04-15", 10));
        chromium.go(second, link("Seconda persona"));
        assertThat(second.getByText("Scarica l’attestato di partecipazione (PDF)"))
                .isVisible();
        chromium.go(first, link("Seconda persona"));
        look(first, "own-after");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void everyPageIsAccessibleAndFitsAPhone() {
        tappe.clock().set(TestClock.at("2026-02-09", 10));
        Page visitor = chromium.visitorOnPhone();
        String form = "/iscrizioni/"
                + tappe.tables()
                        .column("select public_code from registration_form order by id")
                        .get(0);
        chromium.go(visitor, form);
        look(visitor, "phone-form");
        button(visitor, "Iscriviti").click();
        assertThat(visitor.locator(".tappe-error").first()).isVisible();
        look(visitor, "phone-form-errors");
        Page coordinator = chromium.phone("coordinamento");
        for (String path : new String[] {
            "/iscrizioni",
            "/iscrizioni/eventi/1",
            "/iscrizioni/eventi/1/modifica",
            "/iscrizioni/eventi/1/moduli/1",
            "/iscrizioni/eventi/1/iscritti",
            "/iscrizioni/eventi/1/presenze"
        }) {
            chromium.go(coordinator, path);
            look(coordinator, "phone" + path.replace('/', '-'));
            Object overflow = coordinator.evaluate("document.documentElement.scrollWidth - 360");
            assertThat(((Number) overflow).intValue()).as(path).isLessThanOrEqualTo(0);
        }
    }

    private static String makeEvent(Page page) {
        chromium.go(page, "/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Iscrizioni"))
                .click();
        look(page, "events");
        page.getByText("Nuovo evento").click();
        page.fill("#title", "Evento del browser");
        page.fill("#capacity", "1");
        page.fill("#privacyNote", "I dati servono solo per l’evento.");
        page.fill("#title-0", "Mattina");
        page.fill("#day-0", "2026-04-13");
        page.fill("#start-0", "11:00");
        page.fill("#end-0", "13:00");
        look(page, "event-edit");
        button(page, "Salva").last().click();
        assertThat(page.locator("h1")).hasText("Evento del browser");
        return page.url().substring(page.url().indexOf("/iscrizioni"));
    }

    private static String makeForm(Page page, String event, String audience) {
        chromium.go(page, event + "/moduli/nuovo");
        page.fill("#audience", audience);
        page.fill("#opensOn", "2026-02-01");
        page.fill("#closesOn", "2026-04-03");
        page.fill("#label-0", "Scuola");
        page.selectOption("#kind-0", "SHORT_TEXT");
        look(page, "form-edit");
        button(page, "Salva il modulo").click();
        look(page, "event");
        return page.locator("li.tappe-card", new Page.LocatorOptions().setHasText(audience))
                .locator("a[href^='/iscrizioni/']:has(.tappe-secret)")
                .getAttribute("href");
    }

    private static Page register(Page page, String form, String name) {
        chromium.go(page, form);
        page.fill("#name", name);
        page.fill("#email", name.replace(" ", ".").toLowerCase() + "@example.org");
        page.locator("input[name^=answer-]").fill("Itis");
        page.focus("#privacy");
        page.keyboard().press("Space");
        page.focus("main form button[type=submit]");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Grazie per l’iscrizione");
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** axe, and a picture for people where {@code tappe.test.pictures} names a folder. */
    private static void look(Page page, String name) {
        chromium.requireAccessible(page);
        String folder = System.getProperty("tappe.test.pictures");
        if (folder != null) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name + ".png")));
        }
    }

    private static String link(String name) {
        Matcher link = LINK.matcher(tappe.tables()
                .column(
                        "select m.html from outbox_mail m join registration r on m.cause like 'registration ' || r.id || ' %'"
                                + " where r.name = ? order by m.id",
                        name)
                .get(0));
        assertThat(link.find()).isTrue();
        return link.group();
    }
}
