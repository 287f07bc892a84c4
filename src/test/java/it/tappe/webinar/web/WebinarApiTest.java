package it.tappe.webinar.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.testing.Api;
import it.tappe.testing.TappeServer;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
class WebinarApiTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @Test
    void listsTheGivenWebinarsInTheOrderOfTime() {
        JsonNode answer = tappe.api("belluno").get("/webinars").expect(200).json();
        assertThat(answer.get("nextCursor").isNull()).isTrue();
        assertThat(texts(answer.get("items"), "startsAt"))
                .hasSize(7)
                .isSorted()
                .contains("2026-03-30T08:00:00Z", "2026-04-01T08:00:00Z", "2026-05-19T08:00:00Z");
        JsonNode first = answer.get("items").get(0);
        assertThat(first.get("title").asText()).isEqualTo("Webinar di «kick-off»");
        assertThat(first.get("kind").asText()).isEqualTo("KICK_OFF");
        assertThat(first.get("order").asInt()).isZero();
        assertThat(first.get("areas")).isEmpty();
        assertThat(first.get("dateAssumed").asBoolean()).isTrue();
        assertThat(answer.get("items").get(6).get("dateAssumed").asBoolean()).isFalse();
    }

    @Test
    void givesTheAgendaOfWebinar3ExactlyAsItWasGiven() {
        Api api = tappe.api("osservatore");
        for (JsonNode webinar : api.get("/webinars").json().get("items")) {
            if (webinar.get("order").asInt() != 3) {
                continue;
            }
            JsonNode agenda = agenda(api, webinar);
            assertThat(texts(agenda.get("items"), "title"))
                    .containsExactly(
                            "Introduzione al webinar",
                            "Restituzione esiti dello Step 2 del Project work",
                            "Confronto tra le Province",
                            "Focus sullo Step 3 del Project work e domande",
                            "Organizzazione operativa Step 3 del Project work");
            assertThat(texts(agenda.get("items"), "minutes")).containsExactly("20", "30", "60", "50", "20");
            assertThat(agenda.get("totalMinutes").asInt()).isEqualTo(180);
            assertThat(agenda.get("overrunMinutes").asInt()).isZero();
            assertThat(agenda.get("items").get(0).get("startsAt")).isEqualTo(webinar.get("startsAt"));
        }
    }

    @Test
    void givesTheAgendaOfTheFinalWebinarExactlyAsItWasGiven() {
        Api api = tappe.api("como");
        JsonNode agenda = agenda(api, api.get("/webinars").json().get("items").get(6));
        assertThat(texts(agenda.get("items"), "title"))
                .containsExactly(
                        "Apertura istituzionale",
                        "Inquadramento del progetto",
                        "I focus group con le Province tutor",
                        "Il percorso di accompagnamento",
                        "I Project work delle Province",
                        "La Piattaforma Pi.Co.",
                        "Conclusioni e prospettive");
        assertThat(texts(agenda.get("items"), "minutes")).containsExactly("null", "15", "20", "25", "20", "20", "10");
        assertThat(texts(agenda.get("items"), "position")).containsExactly("1", "2", "3", "4", "5", "6", "7");
        assertThat(texts(agenda.get("items"), "startsAt"))
                .containsExactly("2026-05-19T08:00:00Z", "null", "null", "null", "null", "null", "null");
        assertThat(texts(agenda.get("items"), "endsAt")).containsOnly("null");
        assertThat(agenda.get("totalMinutes").asInt()).isEqualTo(110);
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999", "abc", "0", "-1", "99999999999999999999"})
    void knowsNoAgendaOfAWebinarThatIsNotThere(String id) {
        Api.Answer answer = tappe.api("belluno").get("/webinars/" + id + "/agenda");
        assertThat(answer.status()).isIn(404, 422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void asksForAToken() {
        assertThat(tappe.api().get("/webinars").status()).isEqualTo(401);
    }

    private static JsonNode agenda(Api api, JsonNode webinar) {
        return api.get("/webinars/" + webinar.get("id").asLong() + "/agenda")
                .expect(200)
                .json();
    }

    private static List<String> texts(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.get(field).asText())
                .toList();
    }
}
