package it.tappe.deliverable.web;

import static it.tappe.testing.Crowd.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.testing.Api;
import it.tappe.testing.Api.Answer;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TeamDocuments;
import it.tappe.testing.TestClock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Several people at the same second. */
@Tag("database")
class SimultaneousTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @BeforeEach
    void openAllSteps() {
        tappe.clock().set(TestClock.at("2026-04-22", 10));
    }

    @Test
    void fiftyDifferentUploadsAreFiftyVersions() throws Exception {
        Owed owed = tappe.owed("belluno", 1);
        Api team = tappe.api("belluno");
        List<byte[]> documents = IntStream.range(0, 50)
                .mapToObj(i -> TeamDocuments.odtWithPremise("Questa è la premessa di chi carica per " + i + "."))
                .toList();
        List<Answer> answers = atOnce(50, i -> team.upload(owed.path() + "/submissions", "x.odt", documents.get(i)));
        assertThat(answers).allMatch(answer -> answer.status() == 201);
        assertThat(answers)
                .extracting(answer -> answer.json().get("number").asInt())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 50).boxed().toList());
        JsonNode versions = owed.get().json().get("versions");
        assertThat(versions).hasSize(50);
        assertThat(answers)
                .allSatisfy(answer -> assertThat(
                                versions.get(50 - answer.json().get("number").asInt())
                                        .get("sha256"))
                        .isEqualTo(answer.json().get("sha256")));
    }

    @Test
    void twentyIdenticalUploadsAreOneVersion() throws Exception {
        Owed owed = tappe.owed("como", 1);
        Api team = tappe.api("como");
        byte[] document = TeamDocuments.odt();
        List<Answer> answers = atOnce(20, i -> team.upload(owed.path() + "/submissions", "x.odt", document));
        assertThat(answers).allMatch(answer -> answer.status() == 201);
        assertThat(answers).allMatch(answer -> answer.json().get("number").asInt() == 1);
        assertThat(owed.get().json().get("versions")).hasSize(1);
        assertThat(owed.journal("UPLOADED")).hasSize(1);
    }

    @RepeatedTest(4)
    void ofTwoReviewsOneWinsAndTheOtherIsTold(RepetitionInfo repetition) throws Exception {
        Owed owed = tappe.owed("frosinone", repetition.getCurrentRepetition()).delivered(1);
        List<Api> readers = List.of(tappe.api("tutor"), tappe.api("coordinamento"));
        List<String> decisions = List.of("APPROVED", "CHANGES_REQUESTED");
        List<Answer> answers =
                atOnce(2, i -> readers.get(i).post(owed.path(1) + "/reviews", Map.of("decision", decisions.get(i))));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
        int winner = answers.get(0).status() == 201 ? 0 : 1;
        assertThat(owed.get().json().get("status").asText()).isEqualTo(decisions.get(winner));
        assertThat(owed.journal("REVIEWED")).hasSize(1);
    }

    @Test
    void tenDeliveriesOfOneVersionAreOne() throws Exception {
        Owed owed = tappe.owed("biella", 1);
        owed.upload("La versione che tutti vogliono consegnare.").expect(201);
        Api team = tappe.api("biella");
        List<Answer> answers = atOnce(10, i -> team.post(owed.path(1) + "/delivery", Map.of()));
        assertThat(answers).allMatch(answer -> answer.status() == 200);
        assertThat(owed.journal("DELIVERED")).hasSize(1);
    }

    @Test
    void aReviewAndANewDeliveryNeverApproveWhatNobodyRead() throws Exception {
        for (int step = 1; step <= 4; step++) {
            Owed owed = tappe.owed("rieti", step).delivered(1);
            owed.upload("La seconda versione, pronta da consegnare.").expect(201);
            List<Api> both = List.of(tappe.api("tutor"), tappe.api("rieti"));
            List<Answer> answers = atOnce(
                    2,
                    i -> i == 0
                            ? both.get(0).post(owed.path(1) + "/reviews", Map.of("decision", "APPROVED"))
                            : both.get(1).post(owed.path(2) + "/delivery", Map.of()));
            assertThat(answers.get(0).status()).isIn(201, 409);
            assertThat(answers.get(1).status()).isEqualTo(200);
            assertThat(owed.get().json().get("status").asText()).isEqualTo("DELIVERED");
        }
    }
}
