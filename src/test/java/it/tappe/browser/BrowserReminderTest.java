package it.tappe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import it.tappe.notification.reminder.Reminders;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages of reminders in a browser and on a phone, axe on each. */
class BrowserReminderTest {
    private static final List<String> PATHS = List.of(
            "/promemoria",
            "/promemoria/nuova",
            "/promemoria/2",
            "/promemoria/previsti",
            "/promemoria/inviati",
            "/profilo/promemoria");

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @Test
    void areAccessibleAndFitAPhone() {
        try (Chromium chromium = Chromium.lookingAt(tappe)) {
            tappe.clock().set(TestClock.at("2026-02-06", 8));
            tappe.bean(Reminders.class).sendDue();
            Page window = chromium.window("coordinamento");
            Page phone = chromium.phone("coordinamento");
            for (String path : PATHS) {
                for (Page page : List.of(window, phone)) {
                    chromium.go(page, path);
                    chromium.requireAccessible(page);
                }
                assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth"))
                        .as(path)
                        .isLessThanOrEqualTo(360);
            }
            assertThat(chromium.complaints()).isEmpty();
        }
    }
}
