package it.tappe.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import it.tappe.notification.mail.Postman;
import it.tappe.testing.TappeServer;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The mails as a coordinator and a team see them, with axe on every page. */
class BrowserMailTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.lookingAt(tappe);
        tappe.owed("belluno", 1).delivered(1);
        tappe.bean(Postman.class).sendDue();
        tappe.owed("como", 1).delivered(1);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aCoordinatorReadsWhatWasSent() {
        Page page = chromium.window("coordinamento");
        page.getByText("Posta", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("tbody tr")).hasCount(4);
        chromium.requireAccessible(page);
        shoot(page, "posta");
        page.getByText("Consegna ricevuta").last().click();
        assertThat(page.locator("main")).containsText("Codice della ricevuta");
        chromium.requireAccessible(page);
        shoot(page, "messaggio");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void aTeamFindsItsMailsOnAPhone() {
        Page page = chromium.phone("belluno");
        chromium.go(page, "/profilo");
        page.getByText("Messaggi ricevuti").click();
        chromium.requireAccessible(page);
        page.getByText("Consegna ricevuta").click();
        assertThat(page.locator("main")).containsText("Belluno");
        chromium.requireAccessible(page);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("fits the phone")
                .isTrue();
        shoot(page, "telefono");
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(true));
    }
}
