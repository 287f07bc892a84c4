package it.tappe.deliverable.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.testing.Api;
import it.tappe.testing.Api.Answer;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Drafts over the API: hidden, shared, and never overwritten. */
@Tag("database")
class ReviewDraftApiTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private final Api tutor = tappe.api("tutor");

    @BeforeEach
    void openAllSteps() {
        tappe.clock().set(TestClock.at("2026-04-22", 10));
    }

    @Test
    void asksForTheVersionReadAndRefusesAnOldOne() {
        Owed owed = tappe.owed("belluno", 1).delivered(1);
        String draft = owed.path(1) + "/review-draft";
        assertThat(tutor.get(draft).expect(200).header("ETag")).isEqualTo("\"0\"");
        Answer absent = tutor.put(draft, Map.of("generalComment", "Uno")).expect(428);
        assertThat(absent.json().get("type").asText()).endsWith("precondition-required");
        Answer first = tutor.put(draft, Map.of("generalComment", "Uno"), "If-Match", "\"0\"")
                .expect(200);
        assertThat(first.header("ETag")).isEqualTo("\"1\"");
        tappe.api("coordinamento")
                .put(draft, Map.of("generalComment", "Due"), "If-Match", "\"0\"")
                .expect(412);
        tutor.put(draft, Map.of("generalComment", "Tre"), "If-Match", "inventato")
                .expect(412);
        JsonNode kept = tutor.get(draft).json();
        assertThat(kept.get("generalComment").asText()).isEqualTo("Uno");
        assertThat(kept.get("savedBy").asText()).isEqualTo("Tutor AFOL");
    }

    @Test
    void isNeededForTheDecisionOnceThereIsADraft() {
        Owed owed = tappe.owed("como", 1).delivered(1);
        String draft = owed.path(1) + "/review-draft";
        tutor.put(draft, Map.of("decision", "APPROVED", "comments", Map.of("Premessa", "Chiara.")), "If-Match", "\"0\"")
                .expect(200);
        owed.review(1, "APPROVED").expect(428);
        tutor.post(owed.path(1) + "/reviews", Map.of("decision", "APPROVED"), "If-Match", "\"0\"")
                .expect(412);
        JsonNode review = tutor.post(owed.path(1) + "/reviews", Map.of(), "If-Match", "\"1\"")
                .expect(201)
                .json();
        assertThat(review.get("comments").get("Premessa").asText()).isEqualTo("Chiara.");
        assertThat(owed.get().json().get("status").asText()).isEqualTo("APPROVED");
        tutor.get(draft).expect(409);
    }

    @Test
    void isHiddenFromEverybodyElseAndBeginsTheReview() {
        Owed owed = tappe.owed("frosinone", 1).delivered(1);
        String draft = owed.path(1) + "/review-draft";
        tutor.put(draft, Map.of("generalComment", "Segreto"), "If-Match", "\"0\"")
                .expect(200);
        tappe.api("frosinone").get(draft).expect(403);
        tappe.api("como").get(draft).expect(404);
        tappe.api("monza").get(draft).expect(403);
        JsonNode seen = owed.get().json();
        assertThat(seen.get("status").asText()).isEqualTo("UNDER_REVIEW");
        assertThat(tappe.api("frosinone").get(owed.path() + "/reviews").json().get("items"))
                .isEmpty();
        assertThat(tappe.api("frosinone").get(owed.path() + "/points").json().get("items"))
                .isEmpty();
        tutor.delete(draft, "If-Match", "\"1\"").expect(204);
        assertThat(owed.get().json().get("status").asText()).isEqualTo("DELIVERED");
        assertThat(owed.journal("REVIEW_BEGUN")).containsExactly("Tutor AFOL");
        assertThat(owed.journal("REVIEW_DISCARDED")).containsExactly("Tutor AFOL");
    }

    @Test
    void previewsWhatTheDecisionDoes() {
        Owed owed = tappe.owed("biella", 1).delivered(1);
        owed.review(1, "APPROVED").expect(201);
        owed.delivered(2);
        String draft = owed.path(2) + "/review-draft";
        tutor.put(draft, Map.of("generalComment", "?"), "If-Match", "\"0\"").expect(200);
        tutor.get(draft + "/preview").expect(422);
        tutor.put(
                        draft,
                        Map.of(
                                "decision",
                                "APPROVED",
                                "quotes",
                                List.of(Map.of(
                                        "section", "Premessa", "quote", "la versione numero 2", "text", "Bene."))),
                        "If-Match",
                        "\"1\"")
                .expect(200);
        JsonNode preview = tutor.get(draft + "/preview").expect(200).json();
        assertThat(preview.get("before").asText()).isEqualTo("UNDER_REVIEW");
        assertThat(preview.get("after").asText()).isEqualTo("APPROVED");
        assertThat(preview.get("withdrawnApproval").asInt()).isEqualTo(1);
        assertThat(preview.get("points").asInt()).isEqualTo(1);
        assertThat(preview.get("readers").toString()).contains("Gruppo di lavoro Biella", "Provincia tutor Monza");
    }

    @Test
    void previewsTheDateOfTheChanges() {
        Owed owed = tappe.owed("barletta", 1).delivered(1);
        tutor.put(
                        owed.path(1) + "/review-draft",
                        Map.of("decision", "CHANGES_REQUESTED", "changesDueOn", "2026-05-10"),
                        "If-Match",
                        "\"0\"")
                .expect(200);
        JsonNode preview =
                tutor.get(owed.path(1) + "/review-draft/preview").expect(200).json();
        assertThat(preview.get("dueAt").asText()).isEqualTo("2026-05-10T21:59:59Z");
        assertThat(preview.get("closedDays").toString()).contains("10/05/2026 è domenica");
        assertThat(owed.get().json().get("changesDueOn").isNull())
                .as("nothing counts before the release")
                .isTrue();
    }
}
