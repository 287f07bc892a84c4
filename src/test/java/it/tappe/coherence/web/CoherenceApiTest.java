package it.tappe.coherence.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.testing.Api;
import it.tappe.testing.Api.Answer;
import it.tappe.testing.TappeServer;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The trace for programs. */
@Tag("database")
class CoherenceApiTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @Test
    void keepsStatementsAndLinksWithTheirJournal() {
        Api team = tappe.api("belluno");
        String path = path("belluno");
        Answer need = team.post(path + "/statements", Map.of("kind", "NEED", "text", "Mancano corsi"))
                .expect(201);
        long needId = need.json().get("id").asLong();
        long elementId = team.post(path + "/statements", Map.of("kind", "ELEMENT", "text", "Corsi itineranti"))
                .json()
                .get("id")
                .asLong();
        team.put(path + "/links/" + needId + "/" + elementId, Map.of()).expect(200);
        JsonNode trace =
                team.put(path + "/links/" + needId + "/" + elementId, Map.of()).json();
        assertThat(trace.get("links")).hasSize(1);
        assertThat(trace.get("statements").get(0).get("gaps")).isEmpty();
        assertThat(team.put(path + "/links/" + elementId + "/" + needId, Map.of())
                        .status())
                .isEqualTo(422);
        assertThat(team.delete(path + "/links/" + needId + "/" + elementId)
                        .json()
                        .get("links"))
                .isEmpty();
        assertThat(tappe.tables().column("select act from journal where act in ('LINKED', 'UNLINKED') order by id"))
                .containsExactly("LINKED", "UNLINKED");
    }

    @Test
    void refusesToOverwriteWhatSomebodyElseHasWritten() {
        Api team = tappe.api("como");
        String path = path("como");
        Answer made = team.post(path + "/statements", Map.of("kind", "NEED", "text", "Uno"))
                .expect(201);
        String one = path + "/statements/" + made.json().get("id").asLong();
        String etag = made.header("ETag");
        Map<String, String> changed = Map.of("kind", "NEED", "text", "Due");
        team.put(one, changed).expect(428);
        team.put(one, changed, "If-Match", etag).expect(200);
        assertThat(team.put(one, changed, "If-Match", etag).expect(412).detail())
                .contains("Due");
        team.delete(one, "If-Match", etag).expect(412);
        team.delete(one, "If-Match", team.get(one).header("ETag")).expect(204);
        team.get(one).expect(404);
    }

    @Test
    void refusesWhatIsTooLongAndVersionsOfOthers() {
        Api team = tappe.api("biella");
        String path = path("biella");
        tappe.owed("rieti", 1).delivered(1);
        long foreign = Long.parseLong(
                tappe.tables().column("select id from submission").get(0));
        assertThat(team.post(path + "/statements", Map.of("kind", "NEED", "text", "x".repeat(501)))
                        .status())
                .isEqualTo(422);
        assertThat(team.post(path + "/statements", Map.of("kind", "NEED", "text", "x", "submissionId", foreign))
                        .expect(422)
                        .json()
                        .toString())
                .contains("submissionId");
        tappe.api("tutor")
                .post(path + "/statements", Map.of("kind", "NEED", "text", "x"))
                .expect(403);
        tappe.api("como").get(path).expect(404);
    }

    @Test
    void answersWithChecksTheirMethodAndNotes() {
        String path = path("imperia");
        JsonNode checks = tappe.api("imperia").get(path + "/checks").expect(200).json();
        assertThat(checks.get("items")).hasSize(3);
        assertThat(checks.get("items").get(0).get("verdict").asText()).isEqualTo("CANNOT_TELL");
        assertThat(checks.get("items").get(0).get("method").asText()).contains("almeno 2");
        JsonNode noted = tappe.api("tutor")
                .post(path + "/checks/OUTCOMES/notes", Map.of("text", "Ne parliamo in call"))
                .expect(201)
                .json();
        assertThat(noted.get("items").get(2).get("notes").get(0).get("text").asText())
                .isEqualTo("Ne parliamo in call");
        tappe.api("tutor")
                .post(path + "/checks/OTHER/notes", Map.of("text", "x"))
                .expect(404);
    }

    private static String path(String team) {
        return "/project-works/" + tappe.owed(team, 1).projectWorkId() + "/coherence";
    }
}
