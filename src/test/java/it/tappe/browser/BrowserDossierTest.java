package it.tappe.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import it.tappe.report.dossier.BellunoHistory;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is printed of a project work, as pages in a real browser, with axe and on a phone. */
class BrowserDossierTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private static Chromium chromium;
    private static BellunoHistory history;

    @BeforeAll
    static void start() {
        chromium = Chromium.lookingAt(tappe);
        history = new BellunoHistory(tappe);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void printsAreAccessibleAndFitAPhone() {
        Page desk = chromium.window("coordinamento");
        Page phone = chromium.phone("belluno");
        String work = "projectWork=" + history.projectWorkId();
        for (String address : List.of(
                "/report/dossier?format=html&" + work,
                "/report/review-sheet?format=html&step=1&version=1&" + work,
                "/report/call-minutes?format=html&call=" + history.call,
                "/report/receipt?format=html&step=1&version=2&" + work,
                "/report/agenda?format=html&webinar=4")) {
            requireGood(desk, phone, address);
        }
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void whatACoordinatorPrintsIsAccessibleAndFitsAPhone() {
        Owed como = tappe.owed("como", 1).delivered(1);
        como.review(1, "APPROVED").expect(201);
        Page desk = chromium.window("coordinamento");
        Page phone = chromium.phone("coordinamento");
        for (String address : List.of(
                "/report/assembled?format=html&projectWork=" + como.projectWorkId(),
                "/report/progress?format=html&since=2026-01-01",
                "/report/restitution/diapositive?area=3&step=2",
                "/report")) {
            requireGood(desk, phone, address);
        }
        assertThat(chromium.complaints()).isEmpty();
    }

    private static void requireGood(Page desk, Page phone, String address) {
        chromium.go(desk, address);
        chromium.requireAccessible(desk);
        chromium.go(phone, address);
        Object overflow = phone.evaluate("document.documentElement.scrollWidth - 360");
        assertThat(((Number) overflow).intValue()).as(address).isLessThanOrEqualTo(0);
    }

    @Test
    void theDossierIsTwoClicksFromTheTeamsHome() {
        Page page = chromium.window("belluno");
        chromium.go(page, "/project-work/" + history.projectWorkId());
        page.locator("a[href$='projectWork=" + history.projectWorkId() + "&format=html']")
                .click();
        assertThat(page.locator("h1")).hasText("Dossier del project work");
        assertThat(page.locator("h2").first()).hasText("Il percorso");
    }
}
