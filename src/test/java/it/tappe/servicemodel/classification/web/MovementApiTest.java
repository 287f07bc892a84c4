package it.tappe.servicemodel.classification.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.servicemodel.web.Works;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Maturity, the step that a classification speaks of, and what moves from step to step. */
@Tag("database")
class MovementApiTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @BeforeAll
    static void openAllSteps() {
        tappe.clock().set(TestClock.at("2026-04-22", 10));
    }

    @Test
    void speaksOfTheLatestStepWithADeliveredVersion() {
        assertThat(put("BL", Works.rated("A0=1"), 200).get("step").asInt()).isEqualTo(1);
        tappe.owed("belluno", 2).delivered(1);
        assertThat(put("BL", Works.rated("A0=2"), 200).get("step").asInt()).isEqualTo(2);
        assertThat(put("BL", with(Works.rated("A0=2"), "step", 4), 200)
                        .get("step")
                        .asInt())
                .isEqualTo(4);
        assertThat(put("BL", with(Works.rated("A0=2"), "step", 9), 422)
                        .get("errors")
                        .has("step"))
                .isTrue();
    }

    @Test
    void keepsTheMaturityUntilAnotherIsChosenOrItIsTakenAway() {
        assertThat(put("CO", Works.rated("A0=1"), 200).get("maturity").isNull()).isTrue();
        assertThat(put("CO", with(Works.rated(), "maturity", "AVANZATO"), 200)
                        .get("maturity")
                        .asText())
                .isEqualTo("AVANZATO");
        assertThat(put("CO", Works.rated("A0=2"), 200).get("maturity").asText()).isEqualTo("AVANZATO");
        assertThat(put("CO", with(Works.rated(), "maturity", ""), 200)
                        .get("maturity")
                        .isNull())
                .isTrue();
        assertThat(put("CO", with(Works.rated(), "maturity", "MATURO"), 422)
                        .get("errors")
                        .has("maturity"))
                .isTrue();
    }

    @Test
    void tellsWhatRoseAndFellFromStepToStep() {
        put("FR", with(Works.rated("A0=3", "A1=3", "A2=3", "A3=3", "A4=3", "D0=1"), "step", 1), 200);
        Map<String, Object> second = with(Works.rated("A0=1", "D0=3"), "step", 2);
        second.put("maturity", "IN_CONSOLIDAMENTO");
        put("FR", second, 200);

        JsonNode stages = get("FR", "/movement").get("items");
        assertThat(stages).hasSize(2);
        assertThat(stages.get(0).get("scores").get("A").asDouble()).isEqualTo(1);
        JsonNode moved = stages.get(1);
        assertThat(moved.get("step").asInt()).isEqualTo(2);
        assertThat(moved.get("maturity").asText()).isEqualTo("IN_CONSOLIDAMENTO");
        assertThat(moved.get("risen")).hasToString("[\"D0 1 → 3\"]");
        assertThat(moved.get("fallen")).hasToString("[\"A0 3 → 1\"]");

        JsonNode history = get("FR", "/history").get("items");
        assertThat(history.get(0).get("number").asInt()).isEqualTo(2);
        assertThat(history.get(0).get("step").asInt()).isEqualTo(2);
        assertThat(history.get(0).get("changes")).hasToString("[\"A0 3 → 1\",\"D0 1 → 3\"]");
        assertThat(history.get(1).get("ratings").get("A0").asInt()).isEqualTo(3);
    }

    @Test
    void showsStepAndMaturityOnThePageToThoseWhoOnlyRead() {
        Browser tutor = tappe.browser("tutor");
        String path = "/project-work/" + Works.of(tappe, "BI") + "/classificazione";
        for (String step : List.of("1", "3")) {
            tutor.submit(
                    tutor.open(path),
                    "form.classify",
                    Map.of("step", step, "maturity", "IN_SVILUPPO", "ratings[C0].rating", step));
        }

        Shown page = tappe.browser("biella").open(path);

        assertThat(page.text())
                .contains("Maturità: In sviluppo (contesti ancora in sviluppo, ma con elevata coerenza progettuale)")
                .contains("· Step 3 – Il piano di implementazione");
        assertThat(page.html().select("#movimento ~ svg text").eachText()).contains("Step 1", "Step 3");
        assertThat(page.html()
                        .select("#movimento ~ .tappe-scroll tbody tr")
                        .last()
                        .text())
                .contains("↑ Saliti: C0 1 → 3", "In sviluppo", "C 25");
        assertThat(page.html().select(".history-entry").first().text()).contains("in sviluppo", "Step 3 –");
        assertThat(tutor.submit(tutor.open(path), "form.classify", Map.of("maturity", ""))
                        .text())
                .doesNotContain("Maturità: In sviluppo");
    }

    private static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
        Map<String, Object> more = new HashMap<>(body);
        more.put(name, value);
        return more;
    }

    private static JsonNode get(String sigla, String more) {
        return tappe.api("tutor").get(path(sigla) + more).expect(200).json();
    }

    private static JsonNode put(String sigla, Map<String, Object> body, int status) {
        return tappe.api("tutor").put(path(sigla), body).expect(status).json();
    }

    private static String path(String sigla) {
        return "/project-works/" + Works.of(tappe, sigla) + "/classification";
    }
}
