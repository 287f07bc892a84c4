package it.tappe.restitution.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.testing.Api;
import it.tappe.testing.TappeServer;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
class ComparisonApiTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo().with("tappe.demo.answers", true);

    private static final String STEP_2 = "/comparisons?area=3&step=2";
    private static final String SHARING = "/comparisons/3/2/sharing";
    private static final String STEP_1_SHARING = "/comparisons/3/1/sharing";

    @AfterEach
    void withdraw() {
        Api coordinator = tappe.api("coordinamento");
        coordinator.delete(SHARING);
        coordinator.delete(STEP_1_SHARING);
    }

    @Test
    void givesRowsCountsAndTensions() {
        JsonNode found = tappe.api("coordinamento").get(STEP_2).expect(200).json();

        assertThat(texts(found.get("rows"), "sigla")).containsExactly("BT", "BL", "BI", "CO", "FC", "FR", "IM", "RI");
        JsonNode courses = answer(found, "prestazioni", "Corsi");
        assertThat(courses.get("count").asInt()).isEqualTo(8);
        assertThat(courses.get("of").asInt()).isEqualTo(8);
        assertThat(courses.get("mark").asText()).isEqualTo("ALL");
        assertThat(found.get("tensions")).hasSize(5);
        assertThat(movement(found, "erogazione-governance", "BL")).startsWith("1:-2");
    }

    @Test
    void narrowsAndOrders() {
        Api api = tappe.api("coordinamento");
        JsonNode all = api.get(STEP_2).json();
        JsonNode unions = answer(all, "target", "Unioni");

        JsonNode narrow = api.get(STEP_2 + "&option=" + unions.get("option").asLong())
                .expect(200)
                .json();
        JsonNode ordered =
                api.get(STEP_2 + "&sort=-erogazione-governance").expect(200).json();

        assertThat(texts(narrow.get("rows"), "sigla")).containsExactlyInAnyOrderElementsOf(strings(unions.get("who")));
        assertThat(axes(ordered, "erogazione-governance"))
                .isSortedAccordingTo((one, other) -> other - one)
                .hasSizeGreaterThan(3);
        assertThat(api.get(STEP_2 + "&model=Z").expect(200).json().get("rows")).isEmpty();
        assertThat(api.get(STEP_2 + "&model=UNCLASSIFIED").json().get("rows"))
                .hasSameSizeAs(StreamSupport.stream(all.get("rows").spliterator(), false)
                        .filter(row -> row.get("modelLabel").asText().equals("Da classificare"))
                        .toList());
        assertThat(texts(api.get(STEP_2 + "&tutorProvince=" + ragusa()).json().get("rows"), "sigla"))
                .containsExactly("BL");
    }

    @Test
    void doesNotExistForATeamBeforeItIsShared() {
        assertThat(tappe.api("belluno").get(STEP_2).expect(404).detail()).contains("non lo ha ancora condiviso");
        tappe.api("belluno").get("/comparisons.xlsx?area=3&step=2").expect(404);
    }

    @Test
    void showsATeamWhatIsSharedAndNoMore() {
        share(SHARING, false, false);

        JsonNode found = tappe.api("belluno").get(STEP_2).expect(200).json();

        assertThat(found.get("rows")).hasSize(8);
        assertThat(row(found, "CO").get("modelLabel").asText()).isEqualTo("Non condiviso");
        assertThat(row(found, "CO").get("answers"))
                .allMatch(answer -> answer.get("words").isNull());
        assertThat(row(found, "CO").get("answers"))
                .anyMatch(answer -> answer.get("withheld").asBoolean());
        assertThat(row(found, "BL").get("answers"))
                .anyMatch(answer -> answer.get("words").isTextual());
        assertThat(movement(found, "erogazione-governance", "CO"))
                .startsWith("2:")
                .doesNotContain("1:");
        assertThat(movement(found, "erogazione-governance", "BL")).startsWith("1:");
        tappe.api("belluno").get("/comparisons?area=3&step=1").expect(404);
        tappe.api("belluno").get("/comparisons?area=1&step=2").expect(404);
        assertThat(tappe.api("belluno")
                        .get(STEP_2 + "&model=UNCLASSIFIED")
                        .json()
                        .get("rows"))
                .allMatch(row -> row.get("sigla").asText().equals("BL"));
    }

    @Test
    void sharesWordsAndModelsWhenTheCoordinatorSaysSo() {
        share(SHARING, true, true);

        JsonNode como = row(tappe.api("belluno").get(STEP_2).expect(200).json(), "CO");

        assertThat(como.get("answers")).anyMatch(answer -> answer.get("words").isTextual());
        assertThat(como.get("modelLabel").asText()).isNotEqualTo("Non condiviso");
    }

    @Test
    void disappearsWhenItIsWithdrawn() {
        share(SHARING, true, true);
        tappe.api("como").get(STEP_2).expect(200);

        tappe.api("coordinamento").delete(SHARING).expect(204);

        tappe.api("como").get(STEP_2).expect(404);
    }

    @Test
    void showsATutorProvinceThoseThatItAccompaniesAndWhatIsShared() {
        assertThat(texts(tappe.api("ragusa").get(STEP_2).expect(200).json().get("rows"), "sigla"))
                .containsExactly("BL");
        assertThat(tappe.api("monza").get(STEP_2).expect(200).json().get("rows"))
                .hasSize(7);

        share(SHARING, false, false);

        JsonNode shared = tappe.api("ragusa").get(STEP_2).expect(200).json();
        assertThat(shared.get("rows")).hasSize(8);
        assertThat(row(shared, "CO").get("answers"))
                .allMatch(answer -> answer.get("words").isNull());
        assertThat(tappe.api("ragusa").get("/comparisons?area=3&step=1").json().get("rows"))
                .hasSize(1);
        tappe.api("ragusa").get("/comparisons?area=1&step=2").expect(404);
    }

    @Test
    void showsTutorsTheirAreasAndObserversEverything() {
        assertThat(tappe.api("tutor").get(STEP_2).expect(200).json().get("rows"))
                .hasSize(8);
        tappe.api("tutor").get("/comparisons?area=1&step=2").expect(404);
        assertThat(tappe.api("osservatore").get(STEP_2).expect(200).json().get("rows"))
                .hasSize(8);
        assertThat(tappe.api("osservatore")
                        .get("/comparisons?area=1&step=2")
                        .expect(200)
                        .json()
                        .get("rows"))
                .isEmpty();
    }

    @Test
    void onlyCoordinatorsShare() {
        Map<String, Boolean> body = Map.of("words", true, "models", true);
        for (String other : List.of("tutor", "belluno", "ragusa", "osservatore")) {
            tappe.api(other).put(SHARING, body).expect(403);
            tappe.api(other).delete(SHARING).expect(403);
        }
        tappe.api("coordinamento").put("/comparisons/9/2/sharing", body).expect(404);
        tappe.api("coordinamento").delete(SHARING).expect(404);
    }

    @Test
    void changesASharingOnlyFromWhatWasRead() {
        Api coordinator = tappe.api("coordinamento");
        Map<String, Boolean> body = Map.of("words", true, "models", false);
        String tag = coordinator.put(STEP_1_SHARING, body).expect(200).header("ETag");

        coordinator.put(STEP_1_SHARING, body).expect(428);
        coordinator.put(STEP_1_SHARING, body, "If-Match", tag).expect(200);
        coordinator.put(STEP_1_SHARING, body, "If-Match", tag).expect(412);
        assertThat(coordinator
                        .get(STEP_1_SHARING)
                        .expect(200)
                        .json()
                        .get("words")
                        .asBoolean())
                .isTrue();
        assertThat(tappe.tables().column("select count(*) from journal where act = 'COMPARISON_SHARED'"))
                .isNotEqualTo(List.of("0"));
    }

    private static void share(String path, boolean words, boolean models) {
        tappe.api("coordinamento")
                .put(path, Map.of("words", words, "models", models))
                .expect(200);
    }

    private static String ragusa() {
        return tappe.tables()
                .column("select id from province where sigla = 'RG'")
                .get(0);
    }

    private static JsonNode row(JsonNode comparison, String sigla) {
        return StreamSupport.stream(comparison.get("rows").spliterator(), false)
                .filter(one -> one.get("sigla").asText().equals(sigla))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode answer(JsonNode comparison, String item, String label) {
        return StreamSupport.stream(comparison.get("counts").spliterator(), false)
                .filter(one -> one.get("item").asText().equals(item))
                .flatMap(one -> StreamSupport.stream(one.get("answers").spliterator(), false))
                .filter(one -> one.get("label").asText().equals(label))
                .findFirst()
                .orElseThrow();
    }

    /** «1:-2 2:0». */
    private static String movement(JsonNode comparison, String tension, String sigla) {
        StringBuilder places = new StringBuilder();
        for (JsonNode one : comparison.get("tensions")) {
            for (JsonNode movement : one.get("movements")) {
                if (one.get("item").asText().equals(tension)
                        && movement.get("sigla").asText().equals(sigla)) {
                    movement.get("places")
                            .forEach(place -> places.append(place.get("step"))
                                    .append(':')
                                    .append(place.get("axis"))
                                    .append(' '));
                }
            }
        }
        return places.toString();
    }

    private static List<Integer> axes(JsonNode comparison, String item) {
        return StreamSupport.stream(comparison.get("rows").spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.get("answers").spliterator(), false))
                .filter(answer -> answer.get("item").asText().equals(item))
                .map(answer -> answer.get("axis").asInt())
                .toList();
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.get(field).asText())
                .toList();
    }

    private static List<String> strings(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
