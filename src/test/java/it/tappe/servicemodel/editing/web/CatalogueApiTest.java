package it.tappe.servicemodel.editing.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.tappe.access.Act;
import it.tappe.access.Journal;
import it.tappe.access.JournalEntry;
import it.tappe.programme.Programmes;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.testing.Api;
import it.tappe.testing.Api.Answer;
import it.tappe.testing.TappeServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One story: the third area gets a catalogue of its own, which is used, changed and can no longer be taken away. */
@Tag("database")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CatalogueApiTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @Test
    @Order(1)
    void everybodyReadsAndOnlyTheCoordinatorWrites() {
        for (String who : List.of("belluno", "tutor", "ragusa", "osservatore")) {
            JsonNode list = tappe.api(who).get("/catalogues").expect(200).json();
            assertThat(list.get("items")).hasSize(1);
            assertThat(list.get("items").get(0).get("areas")).hasSize(3);
            tappe.api(who).post("/catalogues", Map.of("area", area(3))).expect(403);
            tappe.api(who)
                    .put("/catalogues/" + common(), Map.of(), "If-Match", "\"0\"")
                    .expect(403);
            tappe.api(who).delete("/catalogues/" + common()).expect(403);
        }
        coordinator().delete("/catalogues/" + common()).expect(409);
        coordinator().get("/catalogues/999999").expect(404);
    }

    @Test
    @Order(2)
    void asksForTheVersionThatWasRead() {
        Answer read = coordinator().get("/catalogues/" + common()).expect(200);
        coordinator().put("/catalogues/" + common(), read.json()).expect(428);
        coordinator()
                .put("/catalogues/" + common(), read.json(), "If-Match", "\"41\"")
                .expect(412);
        coordinator()
                .put("/catalogues/" + common(), Map.of("name", ""), "If-Match", read.header("ETag"))
                .expect(422);
    }

    @Test
    @Order(3)
    void givesAnAreaACopyThatKeepsItsRatingsAndCanBeTakenAwayWhileUnused() {
        classify("BL", "B0=3", "B1=3");
        Answer created = coordinator().post("/catalogues", Map.of("area", area(3), "name", "Formazione, nostro"));
        JsonNode own = created.expect(201).json();
        assertThat(created.header("Location"))
                .isEqualTo("/api/v1/catalogues/" + own.get("id").asLong());
        assertThat(own.get("models")).hasSize(4);
        assertThat(own.get("areas")).hasSize(1);
        coordinator().post("/catalogues", Map.of("area", area(3))).expect(409);

        JsonNode sheet = classification("BL");
        assertThat(sheet.get("scores").get("B").asDouble()).isEqualTo(0.5);

        coordinator().delete("/catalogues/" + own.get("id").asLong()).expect(204);
        assertThat(coordinator().get("/catalogues").json().get("items")).hasSize(1);
        assertThat(classification("BL").get("scores").get("B").asDouble()).isEqualTo(0.5);
    }

    @Test
    @Order(4)
    void showsOnlyTheIndicatorsOfAnOwnCatalogueAndKeepsTheOthersInTheHistory() {
        classify("CO", "A0=3", "A1=3", "A2=3", "A3=3");
        Map<String, Object> body = Map.of(
                "area",
                area(3),
                "name",
                "Altri modelli",
                "models",
                List.of(model("A", "A0", "A9"), model("Z", "Z0", "Z1")));
        JsonNode own = coordinator().post("/catalogues", body).expect(201).json();

        JsonNode sheet = classification("CO");
        assertThat(sheet.get("ratings").findValuesAsText("code")).containsExactly("A0", "A9", "Z0", "Z1");
        assertThat(sheet.get("scores").get("A").asDouble()).isEqualTo(0.5);
        assertThat(sheet.get("outcome").get("primary").asText()).isEqualTo("A");
        String page = tappe.browser("tutor")
                .open("/project-work/" + work("CO").id() + "/classificazione")
                .text();
        assertThat(page).contains("A1 0 → 3", "A2 0 → 3");

        JsonNode again = classify("CO", "Z0=3", "Z1=3");
        assertThat(again.get("computed").get("dominance").asText()).isEqualTo("CLEAR");
        assertThat(coordinator()
                        .get("/catalogues/" + own.get("id").asLong())
                        .json()
                        .get("fixedCodes"))
                .hasToString("[\"A0\",\"A9\",\"Z\",\"Z0\",\"Z1\"]");
        coordinator().delete("/catalogues/" + own.get("id").asLong()).expect(409);
        assertThat(tappe.browser("tutor")
                        .open("/project-work/" + work("BL").id() + "/classificazione")
                        .status())
                .isEqualTo(200);
    }

    @Test
    @Order(5)
    void previewsWhoseComputedOutcomeChangesAndThenChangesOnlyThat() {
        long id = own();
        Answer read = coordinator().get("/catalogues/" + id).expect(200);
        ObjectNode body = (ObjectNode) read.json();
        body.put("presentFrom", 60).put("margin", 30);
        ((ObjectNode) body.get("models").get(0).get("indicators").get(0)).put("weight", 3);
        String tag = read.header("ETag");

        JsonNode preview = coordinator()
                .post("/catalogues/" + id + "/previews", body, "If-Match", tag)
                .expect(200)
                .json();
        assertThat(preview.get("classified").asInt()).isEqualTo(2);
        assertThat(preview.get("changes")).hasSize(1);
        JsonNode change = preview.get("changes").get(0);
        assertThat(change.get("label").asText()).startsWith("Como");
        assertThat(change.get("from").get("primary").asText()).isEqualTo("Z");
        assertThat(change.get("from").get("dominance").asText()).isEqualTo("CLEAR");
        assertThat(change.get("to")).hasToString("{\"dominance\":\"HYBRID\",\"primary\":\"Z\",\"secondary\":\"A\"}");
        assertThat(coordinator().get("/catalogues/" + id).header("ETag")).isEqualTo(tag);

        Answer saved =
                coordinator().put("/catalogues/" + id, body, "If-Match", tag).expect(200);
        assertThat(saved.header("ETag")).isNotEqualTo(tag);
        assertThat(classification("CO").get("outcome").get("dominance").asText())
                .isEqualTo("CLEAR");
        JournalEntry noted = journal(Act.CHANGED).get(0);
        assertThat(noted.subjectType()).isEqualTo("catalogue");
        assertThat(noted.beforeText()).contains("soglia 40, margine 25", "A0×1");
        assertThat(noted.afterText()).contains("soglia 60, margine 30", "A0×3");
    }

    @Test
    @Order(6)
    void reordersAndAddsButNeverTakesAwayACodeThatIsUsed() {
        long id = own();
        Answer read = coordinator().get("/catalogues/" + id).expect(200);
        ObjectNode body = (ObjectNode) read.json();
        ArrayNode models = (ArrayNode) body.get("models");
        ObjectNode first = (ObjectNode) models.remove(0);
        models.add(first);
        ((ArrayNode) first.get("indicators"))
                .insertObject(0)
                .put("code", "A7")
                .put("text", "nuovo")
                .put("weight", 2);

        Answer saved = coordinator()
                .put("/catalogues/" + id, body, "If-Match", read.header("ETag"))
                .expect(200);
        assertThat(saved.json().get("models").findValuesAsText("code"))
                .containsExactly("Z", "Z0", "Z1", "A", "A7", "A0", "A9");
        assertThat(classification("CO").get("ratings").findValuesAsText("code"))
                .containsExactly("Z0", "Z1", "A7", "A0", "A9");

        ((ArrayNode) ((ObjectNode) models.get(1)).get("indicators")).remove(1);
        Answer refused = coordinator()
                .put("/catalogues/" + id, body, "If-Match", saved.header("ETag"))
                .expect(409);
        assertThat(refused.detail()).startsWith("A0: ci sono già valutazioni con questo codice.");
    }

    private static Map<String, Object> model(String code, String... indicators) {
        return Map.of(
                "code",
                code,
                "name",
                "Modello " + code,
                "description",
                "di prova",
                "indicators",
                List.of(indicators).stream()
                        .map(one -> Map.of("code", one, "text", "indicatore " + one))
                        .toList());
    }

    private static JsonNode classify(String sigla, String... ratings) {
        List<Map<String, Object>> all = List.of(ratings).stream()
                .map(one -> one.split("="))
                .map(one -> Map.<String, Object>of("code", one[0], "rating", Integer.parseInt(one[1])))
                .toList();
        return tappe.api("tutor")
                .put("/project-works/" + work(sigla).id() + "/classification", Map.of("ratings", all))
                .expect(200)
                .json();
    }

    private static JsonNode classification(String sigla) {
        return tappe.api("tutor")
                .get("/project-works/" + work(sigla).id() + "/classification")
                .expect(200)
                .json();
    }

    private static ProjectWork work(String sigla) {
        return tappe.bean(ProjectWorks.class).list(tappe.viewer("coordinamento")).stream()
                .filter(work -> work.sigla().equals(sigla))
                .findFirst()
                .orElseThrow();
    }

    private static long own() {
        return coordinator()
                .get("/catalogues")
                .json()
                .get("items")
                .get(1)
                .get("id")
                .asLong();
    }

    private static long common() {
        return coordinator()
                .get("/catalogues")
                .json()
                .get("items")
                .get(0)
                .get("id")
                .asLong();
    }

    private static long area(int position) {
        return tappe.bean(Programmes.class)
                .areas(tappe.viewer("coordinamento"))
                .get(position - 1)
                .id();
    }

    private static List<JournalEntry> journal(Act act) {
        return tappe.bean(Journal.class)
                .find(tappe.viewer("coordinamento"), new Journal.Filter(act, null, null, null, null), null, 5)
                .items();
    }

    private static Api coordinator() {
        return tappe.api("coordinamento");
    }
}
