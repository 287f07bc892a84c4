package it.tappe.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages of comparisons in a real browser, axe on each of them, by keyboard and on a phone. */
class BrowserComparisonTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private static Chromium chromium;
    private static Owed owed;

    @BeforeAll
    static void start() {
        chromium = Chromium.lookingAt(tappe);
        tappe.clock().set(TestClock.at("2026-04-22", 10));
        owed = tappe.owed("belluno", 1).delivered(1);
        owed.review(1, "CHANGES_REQUESTED").expect(201);
        owed.delivered(2);
        owed.review(2, "APPROVED").expect(201);
        tappe.owed("belluno", 4).upload("La premessa del documento finale.").expect(201);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void showsWhatChangedToWhoeverUsesTheKeyboardAlone() {
        Page page = chromium.withoutScripts("belluno");
        chromium.go(page, owed.page());
        page.getByText("Che cosa è cambiato").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Che cosa è cambiato nella versione 2");
        assertThat(page.locator(".change-same p").first()).isHidden();
        page.locator(".change-same summary").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".change-same p").first()).isVisible();
        page.selectOption("#da", "2");
        page.selectOption("#a", "1");
        page.getByText("Confronta").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Che cosa è cambiato nella versione 1");
    }

    @Test
    void isAccessibleWhateverIsShown() {
        Page page = chromium.window("belluno");
        for (String address : new String[] {
            owed.page() + "/confronto?a=2",
            owed.page() + "/confronto?da=2&a=2",
            tappe.owed("belluno", 2).page() + "/confronto",
            tappe.owed("belluno", 4).page(),
            tappe.owed("belluno", 4).page() + "/confronto?da=step-1&a=1"
        }) {
            chromium.go(page, address);
            chromium.requireAccessible(page);
        }
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void fitsAPhone() {
        Page page = chromium.phone("belluno");
        for (String address : new String[] {
            owed.page() + "/confronto?a=2", tappe.owed("belluno", 4).page()
        }) {
            chromium.go(page, address);
            Object overflow = page.evaluate("document.documentElement.scrollWidth - 360");
            assertThat(((Number) overflow).intValue()).as(address).isLessThanOrEqualTo(0);
        }
    }
}
