package it.tappe.notification.reminder.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.notification.reminder.Reminders;
import it.tappe.testing.Api;
import it.tappe.testing.Api.Answer;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Programs read and write rules, and read what is planned and what was sent. */
@Tag("database")
class ReminderApiTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private final Api coordinator = tappe.api("coordinamento");

    @BeforeEach
    void beginBeforeTheFirstDeadline() {
        tappe.clock().set(TestClock.at("2026-02-05", 9));
    }

    @Test
    void givesTheAssumedRulesInWords() {
        JsonNode rules = coordinator.get("/reminder-rules").expect(200).json().get("items");
        assertThat(rules.findValuesAsText("words"))
                .contains(
                        "Scadenza di un elaborato: 7 giorni prima della scadenza, alle 08:00, al gruppo di lavoro",
                        "Scadenza di un elaborato: 1 giorno dopo la scadenza, alle 08:00, al gruppo di lavoro e al"
                                + " coordinamento",
                        "Webinar: 1 giorno prima del webinar, alle 08:00, al gruppo di lavoro, ai tutor AFOL, alla Provincia"
                                + " tutor e al coordinamento",
                        "Documento in attesa di revisione: 5 giorni dopo la consegna, alle 08:00, ai tutor AFOL");
        assertThat(rules.findValuesAsText("assumed")).contains("true");
    }

    @Test
    void createsChangesAndSuspendsARuleAndRefusesWhoRestsOnAnOldOne() {
        Answer created = coordinator
                .post("/reminder-rules", Map.of("subject", "DEADLINE", "days", -3, "to", List.of("TEAM")))
                .expect(201);
        String path = "/reminder-rules/" + created.json().get("id").asLong();
        assertThat(created.json().get("sendAt").asText()).startsWith("08:00");
        assertThat(plannedRules()).contains(created.json().get("id").asText());
        Map<String, Object> suspended =
                Map.of("subject", "DEADLINE", "days", -3, "to", List.of("TEAM"), "active", false);
        coordinator.put(path, suspended).expect(428);
        coordinator.put(path, suspended, "If-Match", created.header("ETag")).expect(200);
        assertThat(plannedRules()).doesNotContain(created.json().get("id").asText());
        coordinator.put(path, suspended, "If-Match", created.header("ETag")).expect(412);
        assertThat(coordinator.get(path).expect(200).json().get("active").asBoolean())
                .isFalse();
    }

    @Test
    void refusesRulesThatMakeNoSense() {
        assertThat(refused(Map.of("days", -3, "to", List.of("TEAM")))).contains("subject");
        assertThat(refused(Map.of("subject", "DEADLINE", "days", -61, "to", List.of("TEAM"))))
                .contains("days");
        assertThat(refused(Map.of("subject", "WEBINAR", "days", 1, "to", List.of("TEAM"))))
                .contains("Un appuntamento si ricorda prima");
        assertThat(refused(Map.of("subject", "REVIEW", "days", 0, "to", List.of("TUTORS"))))
                .contains("almeno 1 giorno dopo");
        assertThat(refused(Map.of("subject", "DEADLINE", "days", 0))).contains("Scegli a chi");
    }

    @Test
    void givesWhatIsPlannedFilteredByRoleAndProvinceAndThenWhatWasSent() {
        JsonNode planned = coordinator.get("/reminders").expect(200).json().get("items");
        assertThat(planned.findValuesAsText("name")).contains("Gruppo di lavoro Belluno", "Coordinamento");
        JsonNode belluno = planned.get(0);
        assertThat(belluno.get("on").asText()).isEqualTo("2026-02-06");
        assertThat(belluno.get("sendsAt").asText()).isEqualTo("2026-02-06T07:00:00Z");
        assertThat(coordinator
                        .get("/reminders?role=COORDINATOR")
                        .json()
                        .get("items")
                        .findValuesAsText("name"))
                .isNotEmpty()
                .containsOnly("Coordinamento");
        assertThat(coordinator
                        .get("/reminders?province=" + tappe.viewer("belluno").provinceId())
                        .json()
                        .get("items")
                        .findValuesAsText("name"))
                .contains("Gruppo di lavoro Belluno", "Coordinamento")
                .doesNotContain("Gruppo di lavoro Como");
        coordinator.get("/reminders?days=61").expect(422);

        tappe.clock().set(TestClock.at("2026-02-06", 8));
        tappe.bean(Reminders.class).sendDue();
        JsonNode page = coordinator.get("/reminders/sent?limit=5").expect(200).json();
        assertThat(page.get("items")).hasSize(5);
        JsonNode rest = coordinator
                .get("/reminders/sent?cursor=" + page.get("nextCursor").asText())
                .json();
        assertThat(rest.get("items")).hasSize(3);
        assertThat(rest.get("items").get(2).get("date").asText()).isEqualTo("2026-02-13");
    }

    private List<String> plannedRules() {
        return coordinator.get("/reminders").expect(200).json().findValuesAsText("rule");
    }

    private String refused(Map<String, ?> rule) {
        return coordinator.post("/reminder-rules", rule).expect(422).json().toString();
    }
}
