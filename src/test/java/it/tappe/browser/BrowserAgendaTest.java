package it.tappe.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A webinar in a real browser: its agenda is pasted, dragged, printed and run, its minutes are written. */
class BrowserAgendaTest {
    private static final String PASTED = """
            Scaletta
            1. Introduzione al webinar (20 min.)
            2. Restituzione esiti dello Step 1
            del Project work (30 min.)
            3. Confronto tra le Province (60 min.)
            """;

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.lookingAt(tappe);
        tappe.clock().set(TestClock.at("2026-02-23", 10));
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void goesFromAPastedTextToTheMinutes() {
        Page page = chromium.window("coordinamento");
        chromium.go(page, "/webinar/3/scaletta");
        page.locator("#text").fill(PASTED);
        page.getByText("Aggiungi i punti del testo").click();
        assertThat(page.locator(".alert-info")).containsText("3 punti trovati");
        assertThat(page.locator(".alert-info")).containsText("110 minuti su 180");
        chromium.requireAccessible(page);
        drag(page, 2, 0);
        assertThat(page.locator("#title-0")).hasValue("Confronto tra le Province");
        assertThat(page.locator("#title-1")).hasValue("Introduzione al webinar");
        assertThat(page.locator("[data-arrange-news]")).hasText("Il punto 3 è ora il punto 1.");
        page.locator("button[value=down-0]").click();
        assertThat(page.locator("#title-0")).hasValue("Introduzione al webinar");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Salva la scaletta"))
                .click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Scaletta salvata");
        assertThat(page.locator("tbody tr").nth(1)).containsText("10:20–11:20");
        chromium.requireAccessible(page);
        byte[] pdf = page.request()
                .get(tappe.uri("/webinar/3/scaletta.pdf").toString())
                .body();
        assertThat(new String(pdf, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
        run(page);
        writeMinutes(page);
        assertThat(chromium.complaints()).isEmpty();
    }

    private static void run(Page page) {
        Page team = chromium.phone("belluno");
        chromium.go(team, "/webinar/3/conduzione");
        chromium.go(page, "/webinar/3/conduzione");
        chromium.requireAccessible(page);
        page.getByText("Inizia", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("h1")).hasText("Introduzione al webinar");
        assertThat(page.locator("[data-time]")).hasText(Pattern.compile("(20:00|19:5\\d)"));
        assertThat(page.locator("[data-time]")).not().hasText("20:00");
        chromium.requireAccessible(page);
        assertThat(team.locator("h1")).hasText("Introduzione al webinar");
        assertThat(team.locator("button[name=then]")).hasCount(0);
        chromium.requireAccessible(team);
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("h1")).hasText("Confronto tra le Province");
        page.getByText("Termina").click();
        assertThat(page.locator("main")).containsText("Il webinar è terminato");
    }

    private static void writeMinutes(Page page) {
        chromium.go(page, "/webinar/3/verbale/modifica");
        chromium.requireAccessible(page);
        page.getByLabel("Note: Introduzione al webinar").fill("Presenti tutte le Province");
        page.getByLabel("Decisioni").fill("Si lavora a coppie");
        page.getByText("Salva e pubblica").click();
        assertThat(page.locator("main")).containsText("Versione 1 pubblicata");
        chromium.requireAccessible(page);
    }

    @Test
    void isReadableOnAPhoneAndByEverybody() {
        for (String path : List.of(
                "/webinar",
                "/webinar/4",
                "/percorso",
                "/webinar/4/scaletta",
                "/webinar/4/conduzione",
                "/webinar/4/azioni",
                "/webinar/4/modifica",
                "/webinar/nuovo")) {
            Page page = chromium.phone("coordinamento");
            chromium.go(page, path);
            chromium.requireAccessible(page);
            int width = (int) page.evaluate("document.documentElement.scrollWidth");
            assertThat(width).as(path).isLessThanOrEqualTo(360);
            page.context().close();
        }
    }

    private static void drag(Page page, int from, int to) {
        Locator grip = page.locator("[data-grip]").nth(from);
        page.setViewportSize(1280, 2400); // so that both places are on the screen
        BoundingBox target = page.locator("[data-item]").nth(to).boundingBox();
        BoundingBox start = grip.boundingBox();
        page.mouse().move(start.x + 5, start.y + 5);
        page.mouse().down();
        for (int part = 1; part <= 10; part++) {
            page.mouse().move(start.x + 5, start.y + part * (target.y + 10 - start.y) / 10);
        }
        page.mouse().up();
    }
}
