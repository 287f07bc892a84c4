package it.tappe.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.programme.Step;
import it.tappe.programme.Steps;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
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
    void refusesAStepWithoutTitleSectionsOrDatesAndSaysAllAtOnce() {
        Browser browser = tappe.browser("coordinamento");
        Shown again = browser.submit(browser.open("/programma/step/nuovo"), FORM, Map.of("position", ""));
        for (String field : List.of("position", "title", "sections", "opensOn", "dueOn", "cutOffOn")) {
            assertThat(error(again, field)).as(field).startsWith("Scrivi");
        }
    }

    @Test
    void keepsTheDatesWhenTitleAndSectionsChange() {
        Browser browser = tappe.browser("coordinamento");
        Step before = step(4);
        Shown form = browser.open(path(4));
        assertThat(form.html().select("#dueOn")).isEmpty();
        assertThat(form.html().select("a[href=" + path(4) + "/date]")).hasSize(1);
        assertThat(browser.submit(form, FORM, Map.of("title", "Consegna finale"))
                        .text())
                .contains("Step salvato.", "4. Consegna finale");
        assertThat(step(4).dates()).isEqualTo(before.dates());
    }

    @Test
    void knowsNoStepAndNoAreaThatAreNotThere() {
        Browser browser = tappe.browser("coordinamento");
        assertThat(browser.open("/programma/step/999999").status()).isEqualTo(404);
        assertThat(browser.open("/programma/ambiti/999999").status()).isEqualTo(404);
        assertThat(browser.open(path(1) + "/date?ambito=999999").status()).isEqualTo(404);
    }

    private static String path(int position) {
        return "/programma/step/" + step(position).id();
    }

    private static Step step(int position) {
        return tappe.bean(Steps.class).list(tappe.viewer("coordinamento")).get(position - 1);
    }

    private static String error(Shown page, String field) {
        assertThat(page.status()).isEqualTo(422);
        return page.html().select("#" + field + "-error").text();
    }
}
