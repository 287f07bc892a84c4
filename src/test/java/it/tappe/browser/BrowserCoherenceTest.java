package it.tappe.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TeamDocuments;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * How a team takes proposals over into its trace and follows a hint for its canvas: by keyboard and on a
 * phone, with axe.
 */
class BrowserCoherenceTest {
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
    void takesProposalsOverWithTheKeyboardAndSeesThemAsAPicture() {
        Owed owed = delivered("belluno");
        Page page = chromium.window("belluno");
        chromium.go(page, "/project-work/" + owed.projectWorkId());
        press(page, "main a:has-text('Coerenza')");
        press(page, "a:has-text('Leggi le proposte dai documenti')");
        chromium.requireAccessible(page);
        for (int i = 0; i < page.locator("input[name=keys]").count(); i++) {
            page.locator("input[name=keys]").nth(i).focus();
            page.keyboard().press("Space");
        }
        picture(page, "proposals-1280");
        press(page, "button:has-text('Accetta le proposte scelte')");
        assertThat(page.locator("[role=status]")).containsText("Proposte accettate");
        assertThat(page.locator(".coherence-picture svg")).isVisible();
        assertThat(page.locator("#contenuto")).containsText("! Bisogno senza un elemento del servizio");
        chromium.requireAccessible(page);
        picture(page, "coherence-1280");

        Page phone = chromium.phone("tutor");
        chromium.go(phone, "/project-work/" + owed.projectWorkId() + "/coerenza");
        assertThat(phone.locator(".coherence-picture")).isHidden();
        assertThat(phone.locator("#contenuto")).containsText("porta a E1");
        fits(phone);
        picture(phone, "coherence-360");
        chromium.go(phone, "/coerenza");
        fits(phone);
        picture(phone, "overview-360");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void followsAHintAndPutsAnotherAside() {
        Owed owed = delivered("como");
        Page page = chromium.window("como");
        String path = "/project-work/" + owed.projectWorkId() + "/scheda/1/documento";
        chromium.go(page, path);
        chromium.requireAccessible(page);
        picture(page, "hints-1280");
        press(page, "button:has-text('Aggiungi alla scheda')");
        assertThat(page.locator("[role=status]")).containsText("Scheda aggiornata");
        press(page, "summary:has-text('Metti da parte')");
        page.locator("details[open] input[name=reason]").fill("Non è ancora deciso");
        press(page, "details[open] button");
        assertThat(page.locator("#contenuto")).containsText("Non è ancora deciso");

        Page phone = chromium.phone("como");
        chromium.go(phone, path);
        fits(phone);
        picture(phone, "hints-360");
        assertThat(chromium.complaints()).isEmpty();
    }

    private static Owed delivered(String team) {
        LinkedHashMap<String, String> sections = new LinkedHashMap<>();
        sections.put("Premessa", "Il territorio è ampio.");
        sections.put(
                "Stato dell’arte",
                "Nei Comuni manca un referente per la rilevazione dei fabbisogni formativi. Il collegamento con le valli è"
                        + " la prima criticità segnalata dai sindaci.");
        sections.put(
                "Modello di servizio a tendere",
                "Il servizio comprende la rilevazione annuale dei fabbisogni con un questionario. I docenti saranno quelli"
                        + " di sempre. Ai docenti si chiede puntualità. La Provincia cura la convenzione con i Comuni.");
        sections.put("Piano di implementazione", "Entro giugno 2026: questionario per la rilevazione dei fabbisogni.");
        Owed owed = tappe.owed(team, 1);
        owed.upload("v1.odt", TeamDocuments.odt(sections)).expect(201);
        owed.deliver(1).expect(200);
        return owed;
    }

    /** Only where somebody wants to look at it. */
    private static void picture(Page page, String name) {
        Optional.ofNullable(System.getenv("TAPPE_PICTURES"))
                .ifPresent(folder -> page.screenshot(
                        new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name + ".png"))));
    }

    private static void fits(Page page) {
        Object overflow = page.evaluate("document.documentElement.scrollWidth - 360");
        assertThat(((Number) overflow).intValue()).as(page.url()).isLessThanOrEqualTo(0);
        chromium.requireAccessible(page);
    }

    private static void press(Page page, String selector) {
        page.locator(selector).first().focus();
        Runnable enter = () -> page.keyboard().press("Enter");
        if (selector.startsWith("summary")) {
            enter.run();
        } else {
            page.waitForNavigation(enter);
        }
    }
}
