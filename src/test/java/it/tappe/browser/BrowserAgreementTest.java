package it.tappe.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import it.tappe.servicemodel.agreement.web.Raters;
import it.tappe.testing.TappeServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two tutors rate Belluno independently, look at their differences and record a consensus; axe on every page. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BrowserAgreementTest {
    private static final List<String> MODELS = List.of("A", "B", "C", "D");

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private static Chromium chromium;
    private static String work;

    @BeforeAll
    static void start() {
        Raters.add(tappe, "tutor2", "Secondo tutor");
        work = "/project-work/" + Raters.work(tappe, "BL");
        chromium = Chromium.lookingAt(tappe);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    @Order(1)
    void twoTutorsRateDifferAndAgree() {
        Page first = chromium.window("tutor");
        rate(first, Map.of("B", "3", "D", "1"), "B1", "La Provincia rileva i fabbisogni ogni anno.");
        assertThat(first.locator("h1")).containsText("Accordo");
        assertThat(first.locator("main")).not().containsText("Kappa pesato");

        Page second = chromium.withoutScripts("tutor2");
        rate(second, Map.of("B", "2", "D", "1"), "B0", "La regia resta alla Provincia.");
        assertThat(second.locator(".agreement-kappa")).containsText("Kappa pesato");
        assertThat(second.locator(".difference")).hasCount(4);
        chromium.go(first, work + "/accordo/2");
        assertThat(first.locator("main")).containsText("«La regia resta alla Provincia.»");
        chromium.requireAccessible(first);

        for (String code : List.of("B0", "B1", "B2", "B3")) {
            first.locator(".consensus-form")
                    .locator(id("ratings[" + code + "].rating-3"))
                    .check();
        }
        first.getByLabel("Come siete arrivati al consenso").fill("Riletta insieme la sezione sul modello.");
        first.getByText("Registra il consenso").last().click();
        assertThat(first.locator("h1")).hasText("Classificazione");
        assertThat(first.locator(".classified-reason")).containsText("Consenso tra Tutor AFOL e Secondo tutor, Step 2");
        chromium.go(first, work + "/accordo/2");
        assertThat(first.locator(".consensus-form")).hasCount(0);
        chromium.requireAccessible(first);
    }

    @Test
    @Order(2)
    void theCoordinatorLooksAtAllAndEditsACatalogue() {
        Page page = chromium.window("coordinamento");
        page.getByText("Accordo fra i tutor").click();
        assertThat(page.locator(".agreement-line")).containsText("classificazione n. 1");
        chromium.requireAccessible(page);

        chromium.go(page, "/programma");
        page.locator("main").getByText("Modelli di servizio").click();
        chromium.requireAccessible(page);
        page.locator("a[href$=modifica]").first().click();
        chromium.requireAccessible(page);
        page.getByLabel("Margine").fill("0");
        page.getByLabel("Soglia di presenza").fill("100");
        page.locator(".catalogue-form button[type=submit]").click();
        assertThat(page.locator("#anteprima")).containsText("non è ancora salvato");
        chromium.requireAccessible(page);
        page.getByText("Conferma e salva").first().click();
        assertThat(page.locator("main")).containsText("Catalogo salvato.");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    @Order(3)
    void fitsAPhoneAndIsAccessibleThere() {
        Page page = chromium.phone("tutor");
        for (String address : List.of(
                "/modelli",
                work + "/valutazione-indipendente",
                work + "/valutazione-indipendente/1",
                work + "/accordo/2")) {
            fits(page, address);
        }
        Page coordinator = chromium.phone("coordinamento");
        chromium.go(coordinator, "/modelli");
        String edit = coordinator.locator("a[href$=modifica]").first().getAttribute("href");
        fits(coordinator, edit);
        fits(coordinator, "/accordo");
    }

    private static void fits(Page page, String address) {
        chromium.go(page, address);
        Object overflow = page.evaluate("document.documentElement.scrollWidth - 360");
        assertThat(((Number) overflow).intValue()).as(address).isLessThanOrEqualTo(0);
        chromium.requireAccessible(page);
    }

    /** Rates every indicator by its model, quotes a passage, and hands it in. */
    private static void rate(Page page, Map<String, String> levels, String quoted, String quote) {
        chromium.go(page, work + "/classificazione");
        page.locator("main").getByText("Valutazione indipendente").click();
        page.locator("main section").nth(1).getByText("Valuta").first().click();
        for (String model : MODELS) {
            String points = levels.getOrDefault(model, "0");
            for (Locator one : page.locator("input[name^='ratings[" + model + "'][value='" + points + "']")
                    .all()) {
                one.check();
            }
        }
        page.locator("summary:has-text('" + quoted + "')").click();
        page.locator(id("ratings[" + quoted + "].quote")).fill(quote);
        page.getByText("Salva la bozza").click();
        assertThat(page.locator("main")).containsText("la vedi solo tu");
        page.getByText("Consegna: non cambia più").click();
    }

    private static String id(String id) {
        return "[id='" + id + "']";
    }
}
