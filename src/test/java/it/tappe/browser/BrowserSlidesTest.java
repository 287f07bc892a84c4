package it.tappe.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import it.tappe.report.presentation.TrialReport;
import it.tappe.report.presentation.TrialSlides;
import it.tappe.testing.TappeServer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A presentation is arranged in a real browser: by keyboard, without scripts, on a phone, with axe. */
class BrowserSlidesTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo().with("tappe.test.slides", true);

    private static final String BOARD = "/report/trial/diapositive?area=3&step=2";
    private static final String EMERGING = "/report/trial/diapositive/emerging.services?area=3&step=2";

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
    void arrangesByKeyboardAndWithoutScripts() {
        Page page = chromium.withoutScripts("coordinamento");
        chromium.go(page, BOARD);
        press(page, "#d-provinces button[value=su]");
        assertThat(page.locator(".slide-card").nth(4)).containsText("Le Province e i loro tutor");
        press(page, "#d-thanks form[action*=visibilita] button");
        assertThat(page.locator("#d-thanks .slide-marks")).hasText("nascosta");
        press(page, "#d-thanks form[action*=visibilita] button");
        assertThat(page.locator("#d-thanks .slide-marks")).hasCount(0);
        page.getByLabel("Titolo").fill("Pausa");
        page.getByLabel("Punti", new Page.GetByLabelOptions().setExact(true)).fill("15 minuti\n> si riprende alle 11");
        press(page, ".slide-own button");
        assertThat(page.locator("#d-own-1 .slide-marks")).hasText("aggiunta");
    }

    @Test
    void movesASlideThatIsDroppedOnAnotherOne() {
        Page page = chromium.window("coordinamento");
        chromium.go(page, "/report/trial/diapositive?area=1&step=1");
        drag(page, "#d-tensions h3", "#d-title .slide-frame");
        assertThat(page.locator(".slide-card").first()).containsText("Le 5 tensioni");
        drag(page, "#d-tensions h3", "#d-question\\.target .slide-frame");
        assertThat(page.locator(".slide-card").nth(2)).containsText("Le 5 tensioni");
    }

    /**
     * Once the script has made slides draggable. Two moves over the place: only then does a browser ask whether it may be
     * dropped there.
     */
    private static void drag(Page page, String what, String onto) {
        page.locator(".slide-board > [draggable=true]").last().waitFor();
        page.locator(what).hover(new Locator.HoverOptions().setPosition(2, 2));
        page.mouse().down();
        page.locator(onto).hover();
        page.locator(onto).hover(new Locator.HoverOptions().setPosition(9, 9));
        page.mouse().up();
        page.waitForLoadState();
    }

    private static void press(Page page, String button) {
        page.locator(button).focus();
        page.keyboard().press("Enter");
        page.waitForLoadState();
    }

    @Test
    void isAccessibleAndFitsAPhone() {
        Page desk = chromium.window("coordinamento");
        chromium.go(desk, EMERGING);
        desk.getByLabel("Titolo").fill("Che cosa offrono le Province");
        desk.getByText("Salva i testi").click();
        tappe.bean(TrialReport.class).generate(TrialSlides.of(6));
        Page phone = chromium.phone("coordinamento");
        for (String address : List.of(
                BOARD,
                EMERGING,
                "/report/trial/diapositive/words.mission?area=3&step=2",
                "/report/trial/diapositive/thanks?area=3&step=2",
                "/report/aspetto")) {
            chromium.go(desk, address);
            chromium.requireAccessible(desk);
            chromium.go(phone, address);
            Object overflow = phone.evaluate("document.documentElement.scrollWidth - 360");
            assertThat(((Number) overflow).intValue()).as(address).isLessThanOrEqualTo(0);
        }
        assertThat(chromium.complaints()).isEmpty();
    }
}
