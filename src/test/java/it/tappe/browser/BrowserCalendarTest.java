package it.tappe.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import it.tappe.testing.TappeServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How people make and revoke the address of their calendar: by keyboard, without scripts and on a phone, with axe. */
class BrowserCalendarTest {
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
    void makesAndRevokesAnAddressWithTheKeyboardAlone() {
        Page page = chromium.withoutScripts("belluno");
        chromium.go(page, "/profilo");
        press(page, "a:has-text('aggiungi il tuo calendario')");
        press(page, "form[action='/profilo/calendario'] button");
        String address = page.locator("#address").inputValue();
        assertThat(address).contains("/api/v1/calendars/").endsWith(".ics");
        press(page, "a:has-text('Ho copiato')");
        assertThat(page.locator("main")).containsText("nessun calendario lo ha ancora letto");
        press(page, "form[action='/profilo/calendario/revoca'] button");
        assertThat(page.locator("[role=status]")).containsText("Indirizzo revocato");
    }

    @Test
    void fitsAPhoneAndIsAccessible() {
        Page page = chromium.phone("coordinamento");
        chromium.go(page, "/profilo/calendario");
        fits(page);
        page.locator("form[action='/profilo/calendario/programma'] button").click();
        assertThat(page.locator("h1")).hasText("Indirizzo del calendario del programma");
        fits(page);
        chromium.go(page, "/profilo/calendario");
        fits(page);
        assertThat(chromium.complaints()).isEmpty();
    }

    private static void fits(Page page) {
        Object overflow = page.evaluate("document.documentElement.scrollWidth - 360");
        assertThat(((Number) overflow).intValue()).as(page.url()).isLessThanOrEqualTo(0);
        chromium.requireAccessible(page);
    }

    private static void press(Page page, String selector) {
        page.locator(selector).first().focus();
        page.keyboard().press("Enter");
        page.waitForLoadState();
    }
}
