package it.tappe.servicemodel.classification.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.servicemodel.web.Works;
import it.tappe.testing.TappeServer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be entered: codes, ratings, quotes and the versions that they were read in. */
@Tag("database")
class ClassificationEvidenceTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @ParameterizedTest
    @CsvSource({"4", "-1", "2.5"})
    void refusesARatingOutsideTheScale(double rating) {
        JsonNode refused = put("BL", Map.of("code", "A0", "rating", rating), 422);

        assertThat(refused.get("errors").has("ratings[A0].rating")).isTrue();
    }

    @Test
    void namesEveryWrongFieldAtOnce() {
        JsonNode refused = tappe.api("tutor")
                .put(
                        path("BL"),
                        Map.of(
                                "ratings",
                                List.of(
                                        Map.of("code", "Z9", "rating", 1),
                                        Map.of("code", "A1"),
                                        Map.of("code", "A2", "rating", 1, "evidence", List.of(Map.of("quote", " "))),
                                        Map.of("code", "A3", "rating", 1),
                                        Map.of("code", "A3", "rating", 2))))
                .expect(422)
                .json();

        assertThat(refused.get("type").asText()).isEqualTo("urn:tappe:problem:invalid");
        assertThat(refused.get("errors").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "ratings[Z9].code", "ratings[A1].rating", "ratings[A2].evidence[0].quote", "ratings[A3].code");
    }

    @Test
    void refusesAnOutcomeOfUnknownModelsOrKind() {
        Map<String, Object> body = new HashMap<>(Works.rated("A0=3"));
        body.put("outcome", Map.of("dominance", "CLEAR", "primary", "Z"));
        assertThat(tappe.api("tutor").put(path("BL"), body).expect(422).json().get("errors"))
                .hasToString("{\"outcome.primary\":\"Non c’è un modello «Z» nel catalogo.\"}");

        body.put("outcome", Map.of("dominance", "PERHAPS"));
        assertThat(tappe.api("tutor")
                        .put(path("BL"), body)
                        .expect(422)
                        .json()
                        .get("errors")
                        .has("outcome.dominance"))
                .isTrue();
    }

    @Test
    void namesTheDeliveredVersionThatAQuoteWasReadIn() {
        Works.deliver(tappe, "belluno", Works.of(tappe, "BL"), 1, "Premessa del servizio");
        Map<String, Object> quote = Map.of("quote", "Premessa del servizio", "section", "Premessa", "version", 1);

        JsonNode saved = put("BL", Map.of("code", "A0", "rating", 2, "evidence", List.of(quote)), 200);

        JsonNode evidence = saved.get("ratings").get(0).get("evidence").get(0);
        assertThat(evidence.get("step").asInt()).isEqualTo(1);
        assertThat(evidence.get("version").asInt()).isEqualTo(1);
    }

    @Test
    void refusesAVersionThatTheProjectWorkHasNotDelivered() {
        Works.deliver(tappe, "como", Works.of(tappe, "CO"), 1, "Testo di Como");
        tappe.api("forli")
                .upload(
                        "/project-works/" + Works.of(tappe, "FC") + "/deliverables/1/submissions",
                        "bozza.docx",
                        Works.document("Solo una bozza"))
                .expect(201);
        Map<String, Object> quote = Map.of("quote", "Testo di Como", "version", 1);

        JsonNode refused = put("FC", Map.of("code", "A0", "rating", 2, "evidence", List.of(quote)), 422);

        assertThat(refused.get("errors").has("ratings[A0].evidence[0].version")).isTrue();
    }

    private static JsonNode put(String sigla, Map<String, Object> rating, int status) {
        return tappe.api("tutor")
                .put(path(sigla), Map.of("ratings", List.of(rating)))
                .expect(status)
                .json();
    }

    private static String path(String sigla) {
        return "/project-works/" + Works.of(tappe, sigla) + "/classification";
    }
}
