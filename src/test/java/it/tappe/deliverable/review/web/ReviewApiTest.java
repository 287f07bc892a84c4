package it.tappe.deliverable.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.testing.Api;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
class ReviewApiTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @BeforeEach
    void openAllSteps() {
        tappe.clock().set(TestClock.at("2026-04-22", 10));
    }

    @Test
    void showsTheTeamTheDecisionAndTheCommentsBySection() {
        Owed owed = tappe.owed("belluno", 1).delivered(1);
        Map<String, Object> review = new HashMap<>();
        review.put("decision", "CHANGES_REQUESTED");
        review.put("comments", Map.of("Stato dell’arte", "Mancano i dati sui Comuni.", "Premessa", "Chiara."));
        review.put("generalComment", "Un buon inizio.");
        review.put("changesDueOn", "2026-05-08");
        JsonNode answered = owed.review(1, review).expect(201).json();
        JsonNode seen = tappe.api("belluno")
                .get(owed.path() + "/reviews")
                .expect(200)
                .json()
                .get("items")
                .get(0);
        assertThat(seen).isEqualTo(answered);
        assertThat(seen.get("version").asInt()).isEqualTo(1);
        assertThat(seen.get("decision").asText()).isEqualTo("CHANGES_REQUESTED");
        assertThat(seen.get("comments").toString())
                .as("in the order of the sections, under their own titles")
                .isEqualTo("{\"Premessa\":\"Chiara.\",\"Stato dell'arte\":\"Mancano i dati sui Comuni.\"}");
        assertThat(seen.get("generalComment").asText()).isEqualTo("Un buon inizio.");
        assertThat(seen.get("changesDueOn").asText()).isEqualTo("2026-05-08");
        assertThat(seen.get("reviewedAt").asText()).isEqualTo("2026-04-22T08:00:00Z");
        assertThat(seen.get("reviewedBy").asText()).isEqualTo("Tutor AFOL");
        assertThat(owed.get().json().get("status").asText()).isEqualTo("CHANGES_REQUESTED");
        assertThat(owed.journal("REVIEWED")).containsExactly("Tutor AFOL");
    }

    @Test
    void doesNotExistForADraft() {
        Owed owed = tappe.owed("belluno", 2);
        owed.upload("Una bozza non ancora consegnata.").expect(201);
        owed.review(1, "APPROVED").expect(404);
        assertThat(tappe.api("coordinamento")
                        .post(owed.path(1) + "/reviews", Map.of("decision", "APPROVED"))
                        .expect(409)
                        .detail())
                .contains("non è ancora stata consegnata");
        owed.review(2, "APPROVED").expect(404);
    }

    @Test
    void refusesToReviewAnOlderVersionThanTheOneDelivered() {
        Owed owed = tappe.owed("como", 1).delivered(1).delivered(2);
        assertThat(owed.review(1, "APPROVED").expect(409).detail()).contains("è stata consegnata la versione 2");
        owed.review(2, "APPROVED").expect(201);
    }

    @Test
    void refusesASecondReviewOfTheSameVersion() {
        Owed owed = tappe.owed("como", 2).delivered(1);
        owed.review(1, "CHANGES_REQUESTED").expect(201);
        assertThat(owed.review(1, "APPROVED").expect(409).detail()).contains("già stata revisionata");
        assertThat(owed.get().json().get("status").asText()).isEqualTo("CHANGES_REQUESTED");
    }

    @Test
    void isNotDisturbedByADraftThatIsNotDeliveredYet() {
        Owed owed = tappe.owed("como", 3).delivered(1);
        owed.upload("Una seconda bozza non ancora consegnata.").expect(201);
        owed.review(1, "APPROVED").expect(201);
        assertThat(owed.get().json().get("status").asText()).isEqualTo("APPROVED");
    }

    @Test
    void neverPassesAnApprovalOnToANewerVersion() {
        Owed owed = tappe.owed("frosinone", 1).delivered(1);
        owed.review(1, "APPROVED").expect(201);
        owed.upload("Una versione venuta dopo l’approvazione.").expect(201);
        assertThat(owed.get().json().get("status").asText()).isEqualTo("APPROVED");
        owed.deliver(2).expect(200);
        assertThat(owed.get().json().get("status").asText()).isEqualTo("DELIVERED");
    }

    @Test
    void leavesAtMostOneVersionApproved() {
        Owed owed = tappe.owed("frosinone", 2).delivered(1);
        owed.review(1, "APPROVED").expect(201);
        owed.delivered(2).review(2, "APPROVED").expect(201);
        assertThat(approved(owed)).isEqualTo("2");
        owed.delivered(3).review(3, "CHANGES_REQUESTED").expect(201);
        assertThat(owed.get().json().get("status").asText()).isEqualTo("CHANGES_REQUESTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"biella", "monza"})
    void isForTheTutorAndTheCoordinatorAlone(String reader) {
        Owed owed = tappe.owed("biella", reader.equals("biella") ? 1 : 2).delivered(1);
        Api outside = tappe.api(reader);
        outside.post(owed.path(1) + "/reviews", Map.of("decision", "APPROVED")).expect(403);
        assertThat(owed.get().json().get("status").asText()).isEqualTo("DELIVERED");
        tappe.api("coordinamento")
                .post(owed.path(1) + "/reviews", Map.of("decision", "NOT_ASSESSABLE"))
                .expect(201);
        assertThat(owed.get().json().get("status").asText()).isEqualTo("NOT_ASSESSABLE");
    }

    @Test
    void takesLongTextsWholeAndRefusesLongerOnes() {
        Owed owed = tappe.owed("barletta", 1).delivered(1);
        String longest = "Perché così è più chiaro. ".repeat(770).substring(0, 19_999) + "!";
        Map<String, Object> tooLong = Map.of("decision", "APPROVED", "comments", Map.of("Premessa", longest + "!"));
        assertThat(owed.review(1, tooLong)
                        .expect(422)
                        .json()
                        .get("errors")
                        .get("comments.Premessa")
                        .asText())
                .isEqualTo("Al massimo 20000 caratteri.");
        owed.review(1, Map.of("decision", "APPROVED", "generalComment", longest + "!"))
                .expect(422);
        owed.review(
                        1,
                        Map.of(
                                "decision",
                                "APPROVED",
                                "generalComment",
                                longest,
                                "comments",
                                Map.of("Premessa", longest, "Stato dell'arte", longest)))
                .expect(201);
        JsonNode seen = tappe.api("barletta")
                .get(owed.path() + "/reviews")
                .json()
                .get("items")
                .get(0);
        assertThat(seen.get("generalComment").asText()).isEqualTo(longest);
        assertThat(seen.get("comments").get("Stato dell'arte").asText()).isEqualTo(longest);
    }

    @Test
    void saysWhichFieldsAreWrong() {
        Owed owed = tappe.owed("barletta", 2).delivered(1);
        assertThat(errors(owed, Map.of())).containsOnlyKeys("decision");
        assertThat(errors(owed, Map.of("decision", "APPROVED", "changesDueOn", "2026-06-01")))
                .containsOnlyKeys("changesDueOn");
        assertThat(errors(owed, Map.of("decision", "CHANGES_REQUESTED", "changesDueOn", "2026-04-21")))
                .containsOnlyKeys("changesDueOn");
        assertThat(errors(owed, Map.of("decision", "APPROVED", "comments", Map.of("Conclusioni", "?"))))
                .containsOnlyKeys("comments.Conclusioni");
        owed.review(1, Map.of("decision", "MAYBE")).expect(422);
        owed.review(1, Map.of("decision", "APPROVED", "changesDueOn", "domani")).expect(422);
        assertThat(owed.get().json().get("status").asText()).isEqualTo("DELIVERED");
    }

    private static Map<String, String> errors(Owed owed, Map<String, ?> review) {
        Map<String, String> errors = new HashMap<>();
        owed.review(1, review)
                .expect(422)
                .json()
                .get("errors")
                .properties()
                .forEach(one -> errors.put(one.getKey(), one.getValue().asText()));
        return errors;
    }

    private static String approved(Owed owed) {
        return String.join(
                " ",
                tappe.tables()
                        .column(
                                "select s.number from approval a join submission s on s.id = a.submission_id"
                                        + " where a.project_work_id = ? and a.step_id = ?",
                                owed.projectWorkId(),
                                owed.facts().stepId()));
    }
}
