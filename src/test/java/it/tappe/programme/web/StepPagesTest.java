package it.tappe.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.programme.AreaDates;
import it.tappe.programme.Programmes;
import it.tappe.programme.Step;
import it.tappe.programme.Steps;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
class StepPagesTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private static final String FORM = "form.tappe-form";

    @Test
    void createsAStep() {
        Browser browser = tappe.browser("coordinamento");
        Shown saved = browser.submit(
                browser.open("/programma/step/nuovo"),
                FORM,
                Map.of(
                        "title", "Relazione finale",
                        "sections", "Premessa\r\n\r\n Esiti \r\n",
                        "opensOn", "2026-06-01",
                        "dueOn", "2026-06-30",
                        "cutOffOn", "2026-07-15"));
        assertThat(saved.text()).contains("Step creato.", "5. Relazione finale", "Premessa · Esiti");
        assertThat(saved.text()).contains("entro le 23:59 di martedì 30 giugno 2026, ora italiana");
    }

    @Test
    void refusesDatesThatAreNotInOrderAtTheFieldThatBreaksIt() {
        Browser browser = tappe.browser("coordinamento");
        Shown form = browser.open(path(1));
        Shown due = browser.submit(form, FORM, Map.of("dueOn", "2026-01-18"));
        assertThat(error(due, "dueOn")).contains("prima dell’apertura");
        assertThat(due.html().select("#dueOn").attr("value")).isEqualTo("2026-01-18");
        Shown cutOff = browser.submit(form, FORM, Map.of("cutOffOn", "2026-02-12"));
        assertThat(error(cutOff, "cutOffOn")).contains("prima della scadenza");
        assertThat(browser.submit(form, FORM, Map.of("cutOffOn", "2026-02-13")).status())
                .isEqualTo(200);
    }

    @Test
    void refusesAStepWithoutTitleSectionsOrDatesAndSaysAllAtOnce() {
        Browser browser = tappe.browser("coordinamento");
        Shown again = browser.submit(browser.open("/programma/step/nuovo"), FORM, Map.of("position", ""));
        for (String field : List.of("position", "title", "sections", "opensOn", "dueOn", "cutOffOn")) {
            assertThat(error(again, field)).as(field).startsWith("Scrivi");
        }
    }

    @Test
    void givesAnAreaDatesOfItsOwnAndTakesThemAwayAgain() {
        Browser browser = tappe.browser("coordinamento");
        String path = path(2) + "/ambiti/" + area(1);
        Shown blank = browser.open(path);
        assertThat(blank.html().select("#dueOn").attr("value")).isEqualTo("2026-03-20");
        Shown saved = browser.submit(blank, FORM, Map.of("dueOn", "2026-03-27"));
        assertThat(saved.text()).contains("Date dell’ambito salvate.", "entro le 23:59 di venerdì 27 marzo 2026");
        assertThat(own(2, 1).dueOn()).isEqualTo(LocalDate.parse("2026-03-27"));

        Shown refused = browser.submit(browser.open(path), FORM, Map.of("dueOn", "2026-02-01"));
        assertThat(error(refused, "dueOn")).contains("prima dell’apertura");

        Shown stale = browser.submit(blank, FORM, Map.of("dueOn", "2026-03-28"));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.html().select("#dueOn-held").text()).contains("27/03/2026");
        assertThat(own(2, 1).dueOn()).isEqualTo(LocalDate.parse("2026-03-27"));

        browser.submit(browser.open(path), FORM, Map.of("dueOn", "2026-03-20"));
        assertThat(own(2, 1)).isNull();
    }

    @Test
    void knowsNoStepAndNoAreaThatAreNotThere() {
        Browser browser = tappe.browser("coordinamento");
        assertThat(browser.open("/programma/step/999999").status()).isEqualTo(404);
        assertThat(browser.open("/programma/ambiti/999999").status()).isEqualTo(404);
        assertThat(browser.open(path(1) + "/ambiti/999999").status()).isEqualTo(404);
    }

    private static String path(int position) {
        return "/programma/step/" + step(position).id();
    }

    private static Step step(int position) {
        return tappe.bean(Steps.class).list(tappe.viewer("coordinamento")).get(position - 1);
    }

    private static long area(int position) {
        return tappe.bean(Programmes.class)
                .areas(tappe.viewer("coordinamento"))
                .get(position - 1)
                .id();
    }

    private static AreaDates own(int step, int area) {
        return tappe.bean(Steps.class)
                .areaDates(tappe.viewer("coordinamento"), step(step).id(), area(area))
                .orElse(null);
    }

    private static String error(Shown page, String field) {
        assertThat(page.status()).isEqualTo(422);
        return page.html().select("#" + field + "-error").text();
    }
}
