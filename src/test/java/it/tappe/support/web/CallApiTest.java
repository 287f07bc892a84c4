package it.tappe.support.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.support.Booked;
import it.tappe.testing.Api;
import it.tappe.testing.Api.Answer;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Support calls as programs see them. */
@Tag("database")
class CallApiTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private final Booked booked = new Booked(tappe);

    @BeforeEach
    void begin() {
        tappe.clock().set(TestClock.at("2026-02-02", 9));
    }

    @Test
    void publishesASeriesAndSaysWhatWasLeftOut() {
        JsonNode published = booked.publish("tutor", Map.of("day", "2026-05-25", "time", "08:00", "weeks", 3))
                .expect(201)
                .json();
        assertThat(published.get("items")).hasSize(3);
        JsonNode other = booked.publish("tutor", Map.of("day", "2026-05-26", "time", "08:00", "until", "2026-06-09"))
                .expect(201)
                .json();
        assertThat(other.get("items")).hasSize(2);
        assertThat(other.get("skipped").get(0).get("reason").asText()).isEqualTo("Festa della Repubblica");
        assertThat(booked.publish("tutor", Map.of("day", "2026-05-26", "time", "08:00"))
                        .expect(422)
                        .detail())
                .isNotEmpty();
        assertThat(booked.publish("coordinamento", Map.of("day", "2026-05-27", "time", "08:00"))
                        .status())
                .isEqualTo(422);
        long tutor = tappe.viewer("tutor").accountId();
        booked.publish("coordinamento", Map.of("day", "2026-05-27", "time", "08:00", "tutor", tutor))
                .expect(201);
    }

    @Test
    void aSlotIsFreeUntilItIsBookedOrWithdrawn() {
        long slot = booked.slot("2026-02-11", "09:00");
        assertThat(booked.free("belluno")).contains(slot);
        tappe.api("tutor").delete("/support-slots/" + slot).expect(204);
        assertThat(booked.free("belluno")).doesNotContain(slot);
        assertThat(booked.book("belluno", "belluno", 1, slot).expect(409).detail())
                .contains("ha ritirato");
        long taken = booked.slot("2026-02-11", "10:00");
        booked.book("belluno", "belluno", 1, taken).expect(201);
        assertThat(booked.free("rieti")).doesNotContain(taken);
        assertThat(booked.book("rieti", "rieti", 1, taken).expect(409).detail())
                .contains("Qualcuno è stato più veloce");
        tappe.api("tutor").delete("/support-slots/" + taken).expect(409);
    }

    @Test
    void aCancelledCallFreesItsSlotAndItsStep() {
        long slot = booked.slot("2026-02-13", "09:00");
        long call = booked.book("como", "como", 1, slot)
                .expect(201)
                .json()
                .get("id")
                .asLong();
        long later = booked.slot("2026-02-13", "10:00");
        assertThat(booked.book("tutor", "como", 1, later).expect(409).detail()).contains("c’è già una call");
        JsonNode cancelled =
                tappe.api("como").delete("/support-calls/" + call).expect(200).json();
        assertThat(cancelled.get("status").asText()).isEqualTo("CANCELLED");
        assertThat(booked.free("como")).contains(slot);
        booked.book("tutor", "como", 1, slot).expect(201);
        tappe.api("como").delete("/support-calls/" + call).expect(409);
        assertThat(booked.record(call).get("history").get(0).get("shortNotice").asBoolean())
                .isFalse();
    }

    @Test
    void movesWithinTheNoticeOnlyWithAReason() {
        long call = booked.call("frosinone", 1, "2026-02-03", "08:00");
        long slot = booked.slot("2026-02-20", "09:00");
        Map<String, Object> move = new HashMap<>(Map.of("slot", slot));
        Answer refused = tappe.api("frosinone")
                .put("/support-calls/" + call + "/slot", move)
                .expect(422);
        assertThat(new String(refused.bytes(), java.nio.charset.StandardCharsets.UTF_8))
                .contains("Mancano meno di 24 ore");
        move.put("reason", "Il dirigente è malato.");
        JsonNode moved = tappe.api("frosinone")
                .put("/support-calls/" + call + "/slot", move, "If-Match", "\"0\"")
                .expect(200)
                .json();
        assertThat(moved.get("startsAt").asText()).isEqualTo("2026-02-20T08:00:00Z");
        JsonNode change = booked.record(call).get("history").get(0);
        assertThat(change.get("reason").asText()).isEqualTo("Il dirigente è malato.");
        assertThat(change.get("shortNotice").asBoolean()).isTrue();
        tappe.api("tutor")
                .put("/support-calls/" + call + "/slot", move, "If-Match", "\"0\"")
                .expect(412);
    }

    @Test
    void isSeenByThoseWhoSeeTheProjectWork() {
        long call = booked.call("biella", 1, "2026-02-12", "08:00");
        for (String who : List.of("biella", "tutor", "monza", "coordinamento")) {
            tappe.api(who).get("/support-calls/" + call).expect(200);
        }
        for (String who : List.of("como", "ragusa", "osservatore")) {
            tappe.api(who).get("/support-calls/" + call).expect(404);
        }
        Map<String, Object> minutes = Map.of("notes", "x", "decisions", "");
        tappe.api("biella")
                .put("/support-calls/" + call + "/minutes", minutes, "If-Match", "\"0\"")
                .expect(403);
        tappe.api("monza").delete("/support-calls/" + call).expect(403);
        long work = booked.work("biella");
        JsonNode found = tappe.api("tutor")
                .get("/support-calls?projectWork=" + work + "&step=1&status=BOOKED")
                .expect(200)
                .json();
        assertThat(found.get("items")).hasSize(1);
    }

    @Test
    void minutesAreSavedOnWhatWasRead() {
        long call = booked.call("barletta", 1, "2026-02-17", "08:00");
        Api tutor = tappe.api("tutor");
        String path = "/support-calls/" + call + "/minutes";
        assertThat(tutor.get(path).header("ETag")).isEqualTo("\"0\"");
        tutor.put(path, Map.of("notes", "Prima."), "If-Match", "\"0\"").expect(200);
        tutor.put(path, Map.of("notes", "Seconda."), "If-Match", "\"0\"").expect(412);
        tutor.put(path, Map.of("notes", "Seconda.")).expect(428);
        assertThat(tutor.put(path, Map.of("notes", "Seconda."), "If-Match", "\"1\"")
                        .header("ETag"))
                .isEqualTo("\"2\"");
    }

    @Test
    void attendanceIsRecordedFromTheStartOn() {
        long call = booked.call("forli", 1, "2026-02-18", "08:00");
        Api tutor = tappe.api("tutor");
        String path = "/support-calls/" + call + "/attendance";
        Map<String, Object> held = Map.of(
                "outcome",
                "HELD",
                "accounts",
                List.of(tappe.viewer("forli").accountId()),
                "others",
                List.of("Il dirigente"));
        assertThat(tutor.post(path, held).expect(409).detail()).contains("comincia il 18/02/2026, 08:00");
        tappe.clock().set(TestClock.at("2026-02-18", 8));
        tutor.post(path, Map.of("outcome", "HELD")).expect(422);
        JsonNode record = tutor.post(path, held).expect(200).json();
        assertThat(record.get("call").get("status").asText()).isEqualTo("HELD");
        assertThat(record.get("attendees")).hasSize(2);
        JsonNode coverage =
                tappe.api("osservatore").get("/support-coverage").expect(200).json();
        assertThat(coverage.get("items").findValuesAsText("state")).contains("HELD");
        JsonNode loads =
                tappe.api("coordinamento").get("/support-loads").expect(200).json();
        assertThat(loads.get("tutorProvinces").get(0).get("name").asText()).isEqualTo("Monza e Brianza");
        assertThat(loads.get("tutorProvinces").get(0).get("projectWorks").asInt())
                .isEqualTo(7);
        assertThat(loads.get("tutorProvinces").get(0).get("heldMinutes").asInt())
                .isEqualTo(45);
    }

    @Test
    void everybodyConcernedGetsAMailWithTheAppointment() {
        long call = booked.call("imperia", 1, "2026-02-24", "08:00");
        assertThat(mails(call, "booked"))
                .containsExactlyInAnyOrder("imperia@example.org", "tutor@example.org", "monza@example.org");
        assertThat(text(call, "booked", "imperia@example.org")).contains("Hai prenotato una call di supporto");
        assertThat(text(call, "booked", "tutor@example.org")).contains("Gruppo di lavoro Imperia ha prenotato");
        assertThat(text(call, "booked", "monza@example.org")).contains("La Provincia tutor è invitata");
        tappe.api("tutor").delete("/support-calls/" + call + "?reason=Febbre").expect(200);
        assertThat(text(call, "cancelled", "imperia@example.org"))
                .contains("Tutor AFOL ha annullato la call", "Motivo: Febbre");
        assertThat(tappe.tables()
                        .column(
                                "select calendar from outbox_mail where cause like ? order by id",
                                "call " + call + " %"))
                .allSatisfy(calendar -> assertThat(calendar).contains("UID:call-" + call + "@tappe"))
                .anySatisfy(calendar -> assertThat(calendar).contains("METHOD:CANCEL"));
    }

    private List<String> mails(long call, String what) {
        return tappe.tables()
                .column("select address from outbox_mail where cause like ?", "call " + call + " " + what + "%");
    }

    private String text(long call, String what, String address) {
        return tappe.tables()
                .column(
                        "select text from outbox_mail where cause like ? and address = ?",
                        "call " + call + " " + what + "%",
                        address)
                .get(0);
    }
}
