package it.tappe.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import it.tappe.servicemodel.web.CorpusDeliveries;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A tutor accepts a suggestion from the text with one rating changed, and sees why; axe on each page, also on a phone. */
class BrowserClassificationTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.lookingAt(tappe);
        tappe.clock().set(TestClock.at("2026-04-22", 10));
        for (String team : new String[] {"belluno", "como"}) {
            tappe.owed(team, 1).delivered(1);
            CorpusDeliveries.deliver(tappe.owed(team, 2), "dev-06");
        }
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void acceptsASuggestionWithOneRatingChangedAndSeesWhy() {
        Page page = chromium.window("tutor");
        chromium.go(page, path("belluno"));
        page.locator("#step").selectOption("1");
        page.getByText("Salva la classificazione").click();
        page.getByText("Proponi dal testo").click();
        assertThat(page.locator("main")).containsText("Proposta, non ancora salvata");
        assertThat(page.locator("main")).containsText("Proposto: B – Regia territoriale");
        chromium.requireAccessible(page);

        page.locator("#i-B0 input[type=radio][value='2']").check();
        indicator(page, "B1").getByText("Tieni quello che vale").click();
        assertThat(page.locator("#i-B1 input[type=radio][value='0']")).isChecked();
        assertThat(page.locator("#i-B0 input[type=radio][value='2']")).isChecked();
        indicator(page, "B1").getByText("Riprendi la proposta").click();
        assertThat(page.locator("#i-B1 input[type=radio][value='3']")).isChecked();
        page.locator("#maturity").selectOption("IN_SVILUPPO");
        page.getByText("Salva la classificazione").last().click();

        assertThat(page.locator("main")).containsText("Classificazione salvata.");
        assertThat(page.locator(".classified-why")).containsText("prevale B – Regia territoriale");
        assertThat(indicator(page, "B0")).containsText("cambiata: proposto 3, deciso 2");
        assertThat(page.locator(".movement")).isVisible();
        page.getByText("I numeri").click();
        assertThat(page.locator("table", new Page.LocatorOptions().setHasText("Valutazioni"))
                        .first())
                .containsText("B0 2 + B1 3");
        chromium.requireAccessible(page);

        Page reader = chromium.window("belluno");
        chromium.go(reader, path("belluno"));
        assertThat(reader.locator(".classified-why")).containsText("prevale B – Regia territoriale");
        assertThat(reader.locator(".quote").first()).containsText("versione 1");
        chromium.requireAccessible(reader);
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void fitsAPhone() {
        Page page = chromium.phone("tutor");
        chromium.go(page, path("como") + "/proposta");
        chromium.requireAccessible(page);
        requireToFit(page);
        page.getByText("Salva la classificazione").last().click();
        requireToFit(page);
    }

    private static void requireToFit(Page page) {
        Object overflow = page.evaluate("document.documentElement.scrollWidth - 360");
        assertThat(((Number) overflow).intValue()).as(page.url()).isLessThanOrEqualTo(0);
    }

    private static Locator indicator(Page page, String code) {
        return page.locator("#i-" + code);
    }

    private static String path(String team) {
        Owed owed = tappe.owed(team, 1);
        return "/project-work/" + owed.projectWorkId() + "/classificazione";
    }
}
