package it.tappe.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import it.tappe.report.run.SlowReport;
import it.tappe.testing.Api;
import it.tappe.testing.TappeServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages of reports in a browser and on a phone, axe on each; a report that is followed until it is there. */
class BrowserReportTest {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    @RegisterExtension
    static final TappeServer tappe =
            TappeServer.demo().with("tappe.test.slow-report", true).with("tappe.reports.patience", "50ms");

    @Test
    void areAccessibleAndFitAPhone() {
        Api api = tappe.api("coordinamento");
        long setting = api.post(
                        "/report-settings",
                        Map.of("name", "Il punto del lunedì", "report", "progress", "filters", Map.of("area", "3")))
                .expect(201)
                .json()
                .get("id")
                .asLong();
        long observer = tappe.viewer("osservatore").accountId();
        long schedule = api.post(
                        "/report-schedules",
                        Map.of("settingId", setting, "weekdays", List.of("MONDAY"), "recipientIds", List.of(observer)))
                .expect(201)
                .json()
                .get("id")
                .asLong();
        tappe.bean(SlowReport.class).hold();
        String running = api.get("/reports/slow?area=1", "Prefer", "respond-async")
                .header("Location")
                .replaceFirst(".*/", "/report/esecuzioni/");
        api.get("/reports/slow?area=2", "Prefer", "respond-async").expect(202);
        api.get("/reports/slow?area=3", "Prefer", "respond-async").expect(202);
        try (Chromium chromium = Chromium.lookingAt(tappe)) {
            Page window = chromium.window("coordinamento");
            Page phone = chromium.phone("coordinamento");
            for (String path : List.of(
                    "/report?area=3",
                    "/report/slow?area=tre",
                    "/report/esecuzioni",
                    running,
                    "/report/impostazioni",
                    "/report/impostazioni/" + setting,
                    "/report/invii",
                    "/report/invii/" + schedule)) {
                for (Page page : List.of(window, phone)) {
                    chromium.go(page, path);
                    chromium.requireAccessible(page);
                    page.screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(SCREENSHOTS.resolve((page == phone ? "phone" : "window")
                                    + path.replaceAll("[^a-z0-9]", "-") + ".png")));
                }
                assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth"))
                        .as(path)
                        .isLessThanOrEqualTo(360);
            }
            chromium.go(window, running);
            assertThat(window.locator("progress")).hasCount(1);
            tappe.bean(SlowReport.class).release();
            assertThat(window.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Scarica il file")))
                    .isVisible();
            chromium.requireAccessible(window);
            assertThat(chromium.complaints()).isEmpty();
        } finally {
            tappe.bean(SlowReport.class).release();
        }
    }
}
