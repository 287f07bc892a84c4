package it.tappe.deliverable.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.testing.Api;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
class DeliverableApiTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @BeforeEach
    void openAllSteps() {
        tappe.clock().set(TestClock.at("2026-04-22", 10));
    }

    @Test
    void saysWhatIsOwedForEachStepAndByWhen() {
        tappe.clock().set(TestClock.at("2026-02-02", 9));
        JsonNode items = tappe.api("imperia")
                .get("/project-works/" + tappe.owed("imperia", 1).projectWorkId() + "/deliverables")
                .expect(200)
                .json()
                .get("items");
        assertThat(items).hasSize(4);
        JsonNode first = items.get(0);
        assertThat(first.get("order").asInt()).isEqualTo(1);
        assertThat(first.get("title").asText()).isEqualTo("Step 1 – Lo stato dell’arte");
        assertThat(texts(first.get("sections"))).containsExactly("Premessa", "Stato dell'arte");
        assertThat(first.get("opensAt").asText()).isEqualTo("2026-01-18T23:00:00Z");
        assertThat(first.get("dueAt").asText()).isEqualTo("2026-02-13T22:59:59Z");
        assertThat(first.get("extendedTo").isNull()).isTrue();
        assertThat(first.get("status").asText()).isEqualTo("TO_DELIVER");
        assertThat(first.get("late").asBoolean()).isFalse();
        assertThat(first.get("versions")).isEmpty();
        assertThat(items.get(1).get("status").asText()).isEqualTo("NOT_OPEN");
        assertThat(items.get(2).get("opensAt").asText())
                .as("the area's own date, in summer time")
                .isEqualTo("2026-03-31T22:00:00Z");
        assertThat(texts(items.get(3).get("sections"))).hasSize(5);
    }

    @Test
    void deliversTheNewestVersionAndSaysWhoDidItAndWhen() {
        Owed owed = tappe.owed("belluno", 1);
        owed.upload("La prima premessa che sia stata scritta.").expect(201);
        JsonNode version = owed.deliver(1).expect(200).json();
        assertThat(version.get("deliveredAt").asText()).isEqualTo("2026-04-22T08:00:00Z");
        assertThat(version.get("deliveredBy").asText()).isEqualTo("Gruppo di lavoro Belluno");
        assertThat(owed.get().json().get("status").asText()).isEqualTo("DELIVERED");
    }

    @Test
    void deliversTwiceAsOnce() {
        Owed owed = tappe.owed("como", 1).delivered(1);
        tappe.clock().set(TestClock.at("2026-04-22", 15));
        assertThat(owed.deliver(1).expect(200).json().get("deliveredAt").asText())
                .isEqualTo("2026-04-22T08:00:00Z");
        assertThat(owed.journal("DELIVERED")).hasSize(1);
    }

    @Test
    void refusesToDeliverADraftWhenThereIsANewerOne() {
        Owed owed = tappe.owed("frosinone", 1);
        owed.upload("La prima premessa che sia stata scritta.").expect(201);
        owed.upload("La seconda premessa che sia stata scritta.").expect(201);
        assertThat(owed.deliver(1).expect(409).detail()).contains("più recente (la n. 2)");
        owed.deliver(2).expect(200);
        owed.deliver(3).expect(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tutor", "ragusa"})
    void hidesADraftFromThoseWhoReadOnlyWhatIsDelivered(String reader) {
        Owed owed = tappe.owed("belluno", reader.equals("tutor") ? 2 : 3);
        owed.upload("Una bozza che nessun altro deve vedere.").expect(201);
        Api outside = tappe.api(reader);
        assertThat(outside.get(owed.path()).expect(200).json().get("versions")).isEmpty();
        outside.get(owed.path(1)).expect(404);
        outside.get(owed.path(1) + "/file").expect(404);
        outside.post(owed.path(1) + "/reviews", Map.of("decision", "APPROVED")).expect(404);
        assertThat(tappe.api("coordinamento").get(owed.path()).json().get("versions"))
                .hasSize(1);
        owed.deliver(1).expect(200);
        assertThat(outside.get(owed.path()).json().get("versions")).hasSize(1);
        outside.get(owed.path(1) + "/file").expect(200);
    }

    @Test
    void keepsLaterDraftsHiddenBehindADeliveredVersion() {
        Owed owed = tappe.owed("como", 2).delivered(1);
        owed.upload("Una seconda bozza non ancora consegnata.").expect(201);
        Api tutor = tappe.api("tutor");
        assertThat(tutor.get(owed.path()).json().get("versions")).hasSize(1);
        tutor.get(owed.path(2)).expect(404);
        assertThat(owed.get().json().get("versions")).hasSize(2);
        assertThat(owed.get().json().get("versions").get(0).get("number").asInt())
                .as("newest first")
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"osservatore", "como", "monza"})
    void doesNotExistForThoseWhoMayNotSeeTheProjectWork(String stranger) {
        Owed owed = tappe.owed("belluno", 4);
        if (owed.facts().deliveredNumber() == null) {
            owed.delivered(1);
        }
        Api outside = tappe.api(stranger);
        outside.get("/project-works/" + owed.projectWorkId() + "/deliverables").expect(404);
        outside.get(owed.path()).expect(404);
        outside.get(owed.path(1)).expect(404);
        outside.get(owed.path(1) + "/file").expect(404);
        outside.get(owed.path() + "/reviews").expect(404);
        outside.upload(owed.path() + "/submissions", "x.odt", new byte[3]).expect(404);
        outside.post(owed.path(1) + "/delivery", Map.of()).expect(404);
        outside.post(owed.path(1) + "/reviews", Map.of("decision", "APPROVED")).expect(404);
        outside.post(owed.path() + "/extension", Map.of("newDueDate", "2026-06-30", "reason", "Prova"))
                .expect(404);
        assertThat(tappe.tables().count("review")).isZero();
        assertThat(tappe.tables().count("extension")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tutor", "ragusa"})
    void mayBeSeenWithoutBeingAllowedToSubmit(String reader) {
        Owed owed = tappe.owed("belluno", 4);
        if (owed.facts().deliveredNumber() == null) {
            owed.delivered(1);
        }
        Api outside = tappe.api(reader);
        outside.upload(owed.path() + "/submissions", "x.odt", new byte[3]).expect(403);
        outside.post(owed.path(1) + "/delivery", Map.of()).expect(403);
        assertThat(owed.get().json().get("versions")).hasSize(1);
    }

    @Test
    void asksProgramsForATokenAndForAGoodOne() {
        assertThat(tappe.api().get(tappe.owed("belluno", 1).path()).expect(401).header("WWW-Authenticate"))
                .isEqualTo("Bearer");
    }

    @Test
    void answersWhatDoesNotExistWithAProblem() {
        Api team = tappe.api("belluno");
        Owed owed = tappe.owed("belluno", 1);
        for (String path : List.of(
                "/project-works/999999/deliverables",
                "/project-works/" + owed.projectWorkId() + "/deliverables/5",
                owed.path(99),
                owed.path(0),
                owed.path(-1))) {
            assertThat(team.get(path).expect(404).header("Content-Type")).startsWith("application/problem+json");
        }
        team.get("/project-works/abc/deliverables").expect(404);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
