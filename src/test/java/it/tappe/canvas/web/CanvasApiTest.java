package it.tappe.canvas.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.testing.Api;
import it.tappe.testing.TappeServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
class CanvasApiTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @Test
    void writesAnAnswerAndOverwritesOnlyWhatWasRead() {
        Api team = tappe.api("belluno");
        String canvas = "/project-works/" + work("belluno") + "/canvas";
        long corsi = option(team, "prestazioni", "corsi");

        Api.Answer first =
                team.put(canvas + "/2/prestazioni", Map.of("options", List.of(corsi), "words", "a catalogo"));

        assertThat(first.expect(200).json().get("options").get(0).get("label").asText())
                .isEqualTo("Corsi");
        assertThat(first.header("ETag")).isEqualTo("\"1\"");
        Map<String, String> other = Map.of("words", "altro");
        team.put(canvas + "/2/prestazioni", other).expect(428);
        team.put(canvas + "/2/prestazioni", other, "If-Match", "\"7\"").expect(412);
        team.put(canvas + "/2/prestazioni", other, "If-Match", "\"1\"").expect(200);
        assertThat(team.get(canvas + "/2/prestazioni").expect(200).header("ETag"))
                .isEqualTo("\"2\"");
        JsonNode whole = team.get(canvas + "?step=2").expect(200).json();
        assertThat(whole.get("answered").asInt()).isEqualTo(1);
        assertThat(whole.get("answers")).hasSize(30);
        assertThat(team.get(canvas).expect(200).json().get("step").asInt()).isEqualTo(1);
        team.get(canvas + "/2/non-esiste").expect(404);
    }

    @Test
    void saysWhatIsWrongAtItsField() {
        Api team = tappe.api("como");
        String item = "/project-works/" + work("como") + "/canvas/1/";

        assertThat(team.put(item + "quantita-qualita", Map.of("axis", 3))
                        .expect(422)
                        .json()
                        .get("errors")
                        .has("axis"))
                .isTrue();
        assertThat(team.put(item + "mission", Map.of("options", List.of(999_999)))
                        .expect(422)
                        .json()
                        .get("errors")
                        .has("options"))
                .isTrue();
        tappe.api("monza").put(item + "mission", Map.of("words", "no")).expect(403);
        tappe.api("belluno").put(item + "mission", Map.of("words", "no")).expect(404);
    }

    @Test
    void editsAndMergesOptions() {
        Api coordinator = tappe.api("coordinamento");
        String options = "/canvas-items/target/options";
        Api.Answer added =
                coordinator.post(options, Map.of("label", "Unioni di Comuni", "synonyms", List.of("Unione")));
        long into = added.expect(201).json().get("id").asLong();
        long unions = option(coordinator, "target", "unioni");
        Map<String, Long> sent = Map.of("into", into);

        assertThat(coordinator
                        .get(options + "/" + unions + "/merge/preview?into=" + into)
                        .expect(200)
                        .json()
                        .has("chosenBy"))
                .isTrue();
        coordinator.post(options + "/" + unions + "/merge", sent).expect(428);
        Api.Answer merged = coordinator
                .post(options + "/" + unions + "/merge", sent, "If-Match", "\"0\"")
                .expect(201);
        assertThat(merged.json().get("mergedInto").asLong()).isEqualTo(into);
        coordinator
                .delete(options + "/" + unions + "/merge", "If-Match", merged.header("ETag"))
                .expect(200);
        Map<String, String> renamed = Map.of("label", "Unioni dei Comuni");
        coordinator.put(options + "/" + into, renamed, "If-Match", "\"4\"").expect(412);
        coordinator
                .put(options + "/" + into, renamed, "If-Match", added.header("ETag"))
                .expect(200);
        assertThat(coordinator
                        .post(options, renamed)
                        .expect(422)
                        .json()
                        .get("errors")
                        .has("label"))
                .isTrue();
        tappe.api("belluno").get("/canvas-items").expect(200);
        tappe.api("belluno").post(options, renamed).expect(403);
    }

    @Test
    void tellsVersionsAndRemarks() {
        Api team = tappe.api("rieti");
        String canvas = "/project-works/" + work("rieti") + "/canvas/1";
        Api tutor = tappe.api("tutor");
        Map<String, Object> remark =
                Map.of("item", "partner", "text", "Così?", "proposal", Map.of("words", "con l’università"));
        long id = tutor.post(canvas + "/remarks", remark)
                .expect(201)
                .json()
                .get("id")
                .asLong();

        team.post(canvas + "/remarks/" + id + "/replies", Map.of("text", "Sì")).expect(201);
        tutor.put(canvas + "/remarks/" + id + "/acceptance", Map.of()).expect(403);
        team.put(canvas + "/remarks/" + id + "/acceptance", Map.of(), "If-Match", "\"0\"")
                .expect(200);

        assertThat(team.get(canvas + "/partner").expect(200).json().get("words").asText())
                .isEqualTo("con l’università");
        JsonNode change = tutor.get(canvas + "/versions")
                .expect(200)
                .json()
                .get("items")
                .get(0)
                .get("changes")
                .get(0);
        assertThat(change.get("origin").asText()).isEqualTo("ACCEPTED");
        assertThat(change.get("before").isNull()).isTrue();
        assertThat(team.get(canvas + "/remarks")
                        .expect(200)
                        .json()
                        .get("items")
                        .get(0)
                        .get("settlement")
                        .asText())
                .isEqualTo("ACCEPTED");
    }

    private static long option(Api api, String item, String code) {
        for (JsonNode one : api.get("/canvas-items").expect(200).json().get("items")) {
            if (one.get("code").asText().equals(item)) {
                for (JsonNode option : one.get("options")) {
                    if (option.path("code").asText().equals(code)) {
                        return option.get("id").asLong();
                    }
                }
            }
        }
        throw new AssertionError(item + " " + code);
    }

    private static long work(String team) {
        return tappe.bean(ProjectWorks.class).list(tappe.viewer(team)).get(0).id();
    }
}
