package it.tappe.servicemodel.classification.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.servicemodel.web.Works;
import it.tappe.testing.Api.Answer;
import it.tappe.testing.TappeServer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("database")
class ClassificationApiTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @Test
    void isNotClearBeforeTheFirstClassification() {
        Answer answer = tappe.api("imperia").get(path("IM")).expect(200);

        assertThat(answer.header("ETag")).isEqualTo("\"0\"");
        assertThat(answer.json().get("number").asInt()).isZero();
        assertThat(answer.json().get("outcome").get("dominance").asText()).isEqualTo("NONE");
        assertThat(answer.json().get("classifiedAt").isNull()).isTrue();
        assertThat(answer.json().get("ratings")).hasSize(17);
        assertThat(answer.json().get("ratings").findValuesAsText("rating")).containsOnly("0");
    }

    @Test
    void takesTheRulesOutcomeWhenNoneIsGiven() {
        Answer saved = tappe.api("tutor")
                .put(path("CO"), Works.rated("A0=3", "A1=3", "A2=3", "A3=2", "A4=3", "D3=1"))
                .expect(200);

        JsonNode read = tappe.api("como").get(path("CO")).expect(200).json();
        assertThat(saved.json()).isEqualTo(read);
        assertThat(saved.header("ETag")).isEqualTo("\"1\"");
        assertThat(read.get("outcome"))
                .isEqualTo(read.get("computed"))
                .hasToString("{\"dominance\":\"CLEAR\",\"primary\":\"A\",\"secondary\":null}");
        assertThat(read.get("scores").get("A").asDouble()).isEqualTo(0.9333);
        assertThat(read.get("scores").get("D").asDouble()).isEqualTo(0.0833);
        assertThat(read.get("why")).hasSize(3);
        assertThat(read.get("classifiedBy").asText()).isEqualTo("Tutor AFOL");
        assertThat(read.get("classifiedAt").asText()).isEqualTo("2026-02-02T08:00:00Z");
    }

    @Test
    void keepsWhatIsNotNamed() {
        Map<String, Object> first = Map.of(
                "ratings",
                List.of(Map.of(
                        "indicator",
                        "B1",
                        "rating",
                        3,
                        "evidence",
                        List.of(Map.of("quote", "Il piano nasce dai fabbisogni.", "section", "Premessa")))));
        tappe.api("tutor").put(path("FR"), first).expect(200);
        tappe.api("tutor").put(path("FR"), Works.rated("B0=2")).expect(200);
        JsonNode after = tappe.api("tutor")
                .put(path("FR"), Works.rated("B1=2"))
                .expect(200)
                .json();

        assertThat(after.get("number").asInt()).isEqualTo(3);
        assertThat(rating(after, "B0").get("rating").asInt()).isEqualTo(2);
        assertThat(rating(after, "B1").get("rating").asInt()).isEqualTo(2);
        JsonNode evidence = rating(after, "B1").get("evidence").get(0);
        assertThat(evidence.get("quote").asText()).isEqualTo("Il piano nasce dai fabbisogni.");
        assertThat(evidence.get("section").asText()).isEqualTo("Premessa");
        assertThat(evidence.get("version").isNull()).isTrue();
    }

    @Test
    void overridesTheRuleOnlyWithAReason() {
        Map<String, Object> override = new HashMap<>(Works.rated("C0=3", "C1=3", "C2=3", "C3=3"));
        override.put("outcome", Map.of("dominance", "HYBRID", "primary", "C", "secondary", "D"));

        JsonNode refused =
                tappe.api("tutor").put(path("BI"), override).expect(422).json();
        assertThat(refused.get("errors").get("reason").asText())
                .contains("Ibrido C + D")
                .contains("C – Ecosistema");
        assertThat(tappe.api("tutor").get(path("BI")).json().get("number").asInt())
                .isZero();

        override.put("reason", "Il pilota è dichiarato come primo passo.");
        JsonNode saved =
                tappe.api("tutor").put(path("BI"), override).expect(200).json();
        assertThat(saved.get("outcome").get("secondary").asText()).isEqualTo("D");
        assertThat(saved.get("computed").get("dominance").asText()).isEqualTo("CLEAR");
        assertThat(saved.get("reason").asText()).isEqualTo("Il pilota è dichiarato come primo passo.");
    }

    @Test
    void confirmsAHybridWhicheverModelIsNamedFirst() {
        Map<String, Object> hybrid = new HashMap<>(Works.rated("A0=3", "A1=3", "D0=3", "D1=3"));
        hybrid.put("outcome", Map.of("dominance", "hybrid", "primary", "A", "secondary", "D"));

        JsonNode saved = tappe.api("tutor").put(path("BT"), hybrid).expect(200).json();

        assertThat(saved.get("computed").get("primary").asText()).isEqualTo("D");
        assertThat(saved.get("outcome").get("primary").asText()).isEqualTo("A");
    }

    @Test
    void refusesToWriteOverSomebodyElse() {
        Answer read = tappe.api("tutor").get(path("RI"));
        tappe.api("coordinamento").put(path("RI"), Works.rated("B0=3")).expect(200);

        JsonNode stale = tappe.api("tutor")
                .put(path("RI"), Works.rated("A0=3"), "If-Match", read.header("ETag"))
                .expect(412)
                .json();
        assertThat(stale.get("detail").asText()).contains("Coordinamento").contains("n. 1");
        tappe.api("tutor")
                .put(path("RI"), Works.rated("A0=3"), "If-Match", "\"nessuno\"")
                .expect(412);

        JsonNode after = tappe.api("tutor")
                .put(path("RI"), Works.rated("A0=3"), "If-Match", "\"1\"")
                .expect(200)
                .json();
        assertThat(rating(after, "B0").get("rating").asInt()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "belluno, 403",
        "ragusa, 403",
        "como, 404",
        "monza, 404",
        "osservatore, 404",
    })
    void refusesThoseWhoMayNotClassify(String username, int status) {
        tappe.api(username).put(path("BL"), Works.rated("A0=3")).expect(status);
        tappe.api(username).get(path("BL")).expect(status == 403 ? 200 : 404);
        assertThat(tappe.api("tutor").get(path("BL")).json().get("number").asInt())
                .isZero();
    }

    @Test
    void asksForAToken() {
        tappe.api().get(path("BL")).expect(401);
        tappe.api().put(path("BL"), Works.rated("A0=3")).expect(401);
    }

    private static String path(String sigla) {
        return "/project-works/" + Works.of(tappe, sigla) + "/classification";
    }

    private static JsonNode rating(JsonNode classification, String code) {
        for (JsonNode rating : classification.get("ratings")) {
            if (rating.get("code").asText().equals(code)) {
                return rating;
            }
        }
        throw new AssertionError("no rating of " + code);
    }
}
