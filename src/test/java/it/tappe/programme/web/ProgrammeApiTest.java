package it.tappe.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.testing.Api;
import it.tappe.testing.TappeServer;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
class ProgrammeApiTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @Test
    void listsTheThreeAreasInTheirOrder() {
        JsonNode items = items("/areas");
        assertThat(items.findValuesAsText("order")).containsExactly("1", "2", "3");
        assertThat(items.findValuesAsText("name"))
                .containsExactly("Selezione del personale", "Procedimenti disciplinari", "Formazione del personale");
    }

    @Test
    void listsTheStepsWithTheirSections() {
        JsonNode items = items("/steps");
        assertThat(items.findValuesAsText("order")).containsExactly("1", "2", "3", "4");
        assertThat(texts(items.get(0).get("sections"))).containsExactly("Premessa", "Stato dell'arte");
        assertThat(texts(items.get(2).get("sections"))).containsExactly("Piano di implementazione", "Conclusioni");
    }

    @Test
    void givesDeadlinesAsTheLastSecondOfTheDayInRomeSummerAndWinter() {
        JsonNode items = items("/steps");
        assertThat(items.get(0).get("opensAt").asText()).isEqualTo("2026-01-18T23:00:00Z");
        assertThat(items.get(0).get("dueAt").asText()).isEqualTo("2026-02-13T22:59:59Z");
        assertThat(items.get(3).get("dueOn").asText()).isEqualTo("2026-04-30");
        assertThat(items.get(3).get("dueAt").asText()).isEqualTo("2026-04-30T21:59:59Z");
        assertThat(items.get(3).get("cutOffAt").asText()).isEqualTo("2027-12-31T22:59:59Z");
    }

    @Test
    void tellsTheDatesOfAreasThatDiffer() {
        JsonNode items = items("/steps");
        long formazione = items("/areas").get(2).get("id").asLong();
        assertThat(items.get(0).get("areaDates")).isEmpty();
        assertThat(items.get(0).get("areaDates").isArray()).isTrue();
        JsonNode own = items.get(2).get("areaDates");
        assertThat(own).hasSize(1);
        assertThat(own.get(0).get("areaId").asLong()).isEqualTo(formazione);
        assertThat(own.get(0).get("opensOn").asText()).isEqualTo("2026-04-01");
        assertThat(own.get(0).get("opensAt").asText()).isEqualTo("2026-03-31T22:00:00Z");
    }

    @Test
    void asksForAToken() {
        Api stranger = tappe.api();
        assertThat(stranger.get("/areas").status()).isEqualTo(401);
        assertThat(stranger.get("/steps").status()).isEqualTo(401);
    }

    private static JsonNode items(String path) {
        JsonNode answer = tappe.api("ragusa").get(path).expect(200).json();
        assertThat(answer.get("nextCursor").isNull()).isTrue();
        return answer.get("items");
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
