package it.tappe.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Belluno's call in a real browser: offered, booked, moved, held; its action comes up in the next one. */
class BrowserCallTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private static final Path PICTURES = Path.of("target", "screenshots");

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.lookingAt(tappe);
        tappe.clock().set(TestClock.at("2026-02-02", 9));
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void isOfferedBookedMovedHeldAndItsActionComesUpInTheNextOne() {
        Page tutor = chromium.window("tutor");
        tutor.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Pubblica disponibilità"))
                .click();
        publish(tutor, "2026-02-16", "09:00");
        publish(tutor, "2026-02-18", "11:30");
        publish(tutor, "2026-03-02", "11:30");
        look(tutor, "disponibilita");

        Page team = chromium.phone("belluno");
        team.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Prenota una call"))
                .first()
                .click();
        look(team, "prenota");
        team.getByLabel("Per quale Step").selectOption("1");
        choose(team, "lunedì 16 febbraio 2026, 09:00–09:45");
        press(team, "Prenota la call");
        assertThat(team.getByRole(AriaRole.STATUS)).containsText("Call prenotata: lunedì 16 febbraio 2026");
        String path = team.url();
        team.getByText("Sposta la call", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        choose(team, "mercoledì 18 febbraio 2026, 11:30–12:15");
        look(team, "call");
        press(team, "Sposta la call");
        assertThat(team.getByRole(AriaRole.STATUS)).containsText("Call spostata: mercoledì 18 febbraio 2026");

        tappe.clock().set(TestClock.at("2026-02-18", 12));
        tutor = chromium.window("tutor");
        team = chromium.phone("belluno");
        tutor.navigate(path);
        tutor.getByLabel("Com’è andata").selectOption("HELD");
        choose(tutor, "Gruppo di lavoro Belluno");
        press(tutor, "Registra le presenze");
        tutor.getByLabel("Appunti").fill("Il quadro dei fabbisogni è quasi completo.");
        tutor.getByLabel("Decisioni").fill("Si parte da sei Comuni.");
        press(tutor, "Salva il verbale");
        tutor.getByText("Aggiungi un’azione").click();
        tutor.getByLabel("Che cosa c’è da fare").fill("Mandare il questionario ai Comuni.");
        tutor.getByLabel("Chi se ne occupa").selectOption("Gruppo di lavoro Belluno");
        tutor.getByLabel("Entro il").fill("2026-02-25");
        press(tutor, "Aggiungi");
        assertThat(tutor.locator("#contenuto")).containsText("Mandare il questionario ai Comuni.");
        look(tutor, "call-svolta");

        chromium.go(team, "/");
        assertThat(team.locator("main")).containsText("Mandare il questionario ai Comuni.");
        look(team, "home");
        team.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Prenota una call"))
                .first()
                .click();
        team.getByLabel("Per quale Step").selectOption("2");
        choose(team, "lunedì 2 marzo 2026, 11:30–12:15");
        press(team, "Prenota la call");
        Locator before = team.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Dalla call precedente"));
        assertThat(before).containsText("Mandare il questionario ai Comuni.");
        before.getByRole(AriaRole.BUTTON).first().click();
        assertThat(team.getByRole(AriaRole.STATUS)).containsText("Azione segnata come fatta.");

        supervise();
        assertThat(chromium.complaints()).isEmpty();
    }

    private static void supervise() {
        for (Page page : new Page[] {chromium.window("coordinamento"), chromium.phone("coordinamento")}) {
            for (String path : new String[] {
                "/call", "/call/copertura", "/call/carichi", "/call/carichi/simulazione?step=2", "/call/preavviso"
            }) {
                chromium.go(page, path);
                look(page, path.replaceAll("[^a-z]+", "-").replaceAll("^-|-step-$", ""));
            }
        }
    }

    private static void publish(Page tutor, String day, String time) {
        tutor.getByLabel("Giorno").fill(day);
        tutor.getByLabel("Inizio (ora italiana)").fill(time);
        tutor.getByLabel("Collegamento alla videochiamata").fill("https://meet.example.org/belluno");
        press(tutor, "Pubblica");
        assertThat(tutor.getByRole(AriaRole.STATUS)).containsText("Orario pubblicato");
    }

    /** Boxes and radio buttons are drawn by their labels, which people press. */
    private static void choose(Page page, String label) {
        page.locator("label")
                .filter(new Locator.FilterOptions().setHasText(label))
                .click();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** Accessible, no wider than the window, and pictured for whoever wants to look. */
    private static void look(Page page, String name) {
        chromium.requireAccessible(page);
        int width = page.viewportSize().width;
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as(name)
                .isLessThanOrEqualTo(width);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("call-" + name + "-" + width + ".png"))
                .setFullPage(true));
    }
}
