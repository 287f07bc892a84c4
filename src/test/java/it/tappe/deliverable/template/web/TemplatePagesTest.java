package it.tappe.deliverable.template.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.deliverable.template.FilledTemplate;
import it.tappe.programme.Step;
import it.tappe.programme.StepEntry;
import it.tappe.programme.Steps;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
class TemplatePagesTest {
    private static final String UPLOAD = "form[action*=/modello?]";
    private static final String WITHDRAW = "form[action$=/ritiro]";

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @BeforeEach
    void openTheFirstStep() {
        tappe.clock().set(TestClock.at("2026-02-09", 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"belluno", "tutor", "ragusa", "coordinamento"})
    void theDeliverablesPageOffersTheTemplateOnce(String reader) {
        Browser browser = tappe.browser(reader);
        for (int step : List.of(1, 4)) {
            Shown page = browser.open(tappe.owed("belluno", step).page());
            assertThat(page.html().select("a[href$=/modello]").eachText()).containsExactly("Scarica il modello");
            Shown file = browser.open(page.html().select("a[href$=/modello]").attr("href"));
            assertThat(FilledTemplate.headings(file.bytes())).isNotEmpty();
        }
    }

    @Test
    void aCoordinatorPutsAnOwnTemplateInPlaceAndWithdrawsIt() {
        Browser coordinator = tappe.browser("coordinamento");
        Shown page = coordinator.open("/programma/step/" + step(2).id());
        assertThat(page.text()).contains("riceve quello di Tappe").doesNotContain("Ritira il modello");
        Shown wrong = coordinator.upload(page, UPLOAD, "Mio.docx", FilledTemplate.withHeadings("Altro"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html().select("#file-error").text()).contains("«Modello di servizio a tendere»");
        assertThat(wrong.html().select("#file").attr("aria-describedby")).isEqualTo("file-hint file-error");
        Shown done = coordinator.upload(
                wrong, UPLOAD, "Mio.docx", FilledTemplate.withHeadings("Il modello di servizio a tendere"));
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.html().text()).contains("Modello caricato");
        assertThat(done.text()).contains("Mio.docx, caricato il 09/02/2026, 10:00 da Coordinamento.");
        Shown back = coordinator.submit(done, WITHDRAW, Map.of());
        assertThat(back.html().text()).contains("Modello ritirato");
        assertThat(back.text()).contains("riceve quello di Tappe");
    }

    @Test
    void warnsWhenTheStepAsksForOtherSectionsThanTheOwnTemplateHas() {
        Browser coordinator = tappe.browser("coordinamento");
        String path = "/programma/step/" + step(1).id();
        coordinator.upload(
                coordinator.open(path), UPLOAD, "Mio.docx", FilledTemplate.withHeadings("Premessa", "Stato dell'arte"));
        assertThat(coordinator.open(path).text()).doesNotContain("Le sezioni richieste sono cambiate");
        Step step = step(1);
        tappe.bean(Steps.class)
                .change(
                        tappe.viewer("coordinamento"),
                        step.id(),
                        new StepEntry(
                                1,
                                step.title(),
                                step.sections() + "\nGlossario",
                                step.opensOn(),
                                step.dueOn(),
                                step.cutOffOn(),
                                step.version()));
        assertThat(coordinator.open(path).text()).contains("Le sezioni richieste sono cambiate dopo il caricamento.");
    }

    private static Step step(int position) {
        return tappe.bean(Steps.class).list(tappe.viewer("coordinamento")).get(position - 1);
    }
}
