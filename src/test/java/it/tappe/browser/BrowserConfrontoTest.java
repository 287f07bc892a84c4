package it.tappe.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import it.tappe.testing.TappeServer;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The comparison between provinces in a real browser, with axe, by keyboard and on a phone. */
class BrowserConfrontoTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo().with("tappe.demo.answers", true);

    private static final String MATRIX = "/confronto?area=3&step=2";

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
    void comparesThreeProvincesByKeyboardAndWithoutScripts() {
        Page page = chromium.withoutScripts("coordinamento");
        chromium.go(page, MATRIX);
        for (String province : List.of("Belluno", "Como", "Rieti")) {
            page.getByLabel("Metti a confronto " + province).focus();
            page.keyboard().press("Space");
        }
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Mettile fianco a fianco"))
                .focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Province fianco a fianco");
        assertThat(page.locator("thead").first()).containsText("Belluno");
        assertThat(page.getByText("in comune").first()).isVisible();
        page.getByText("Solo le differenze").focus();
        page.keyboard().press("Enter");
        assertThat(page.getByText("Mostra tutte le voci")).isVisible();
        assertThat(page.locator(".compare-same")).hasCount(0);
    }

    @Test
    void tellsWhoByKeyboardAndNarrowsToThose() {
        Page page = chromium.window("coordinamento");
        chromium.go(page, MATRIX);
        page.locator("#conta-target ~ ul summary").nth(1).focus();
        page.keyboard().press("Enter");
        assertThat(page.getByText("Confronta solo queste: Unioni")).isVisible();
        page.getByText("Confronta solo queste: Unioni").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".compare-matrix tbody tr")).hasCount(3);
        page.getByText("Togli tutti i filtri").click();
        page.selectOption("#provinciaTutor", new SelectOption().setLabel("Ragusa"));
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Confronta").setExact(true))
                .click();
        assertThat(page.locator(".compare-matrix tbody tr")).hasCount(1);
    }

    @Test
    void isAccessibleAndFitsAPhone() {
        Page desk = chromium.window("coordinamento");
        Page phone = chromium.phone("coordinamento");
        chromium.go(desk, MATRIX);
        List<String> ids = desk.locator("input[name=pw]").all().stream()
                .limit(3)
                .map(box -> box.getAttribute("value"))
                .toList();
        for (String address : List.of(
                MATRIX,
                MATRIX + "&vista=temi",
                MATRIX + "&vista=tensioni",
                MATRIX + "&vista=rischi&modello=Z",
                "/confronto/province?area=3&step=2&pw=" + String.join("&pw=", ids),
                "/confronto/province?area=3&step=2&pw=1",
                "/panorama?area=3")) {
            chromium.go(desk, address);
            chromium.requireAccessible(desk);
            chromium.go(phone, address);
            Object overflow = phone.evaluate("document.documentElement.scrollWidth - 360");
            assertThat(((Number) overflow).intValue()).as(address).isLessThanOrEqualTo(0);
        }
        assertThat(chromium.complaints()).isEmpty();
    }
}
