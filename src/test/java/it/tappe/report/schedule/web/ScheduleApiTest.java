package it.tappe.report.schedule.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.testing.Api;
import it.tappe.testing.Api.Answer;
import it.tappe.testing.TappeServer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Scheduled reports, for programs of coordinators. */
@Tag("database")
class ScheduleApiTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private final Api coordinator = tappe.api("coordinamento");

    @Test
    void sendsASavedReportFromNowOn() {
        Answer created = coordinator
                .post(
                        "/report-schedules",
                        Map.of(
                                "settingId",
                                setting("Ogni lunedì"),
                                "weekdays",
                                List.of("MONDAY"),
                                "recipientIds",
                                List.of(id("osservatore"))))
                .expect(201);
        JsonNode json = created.json();
        assertThat(json.get("words").asText()).isEqualTo("Ogni lunedì alle 07:00");
        assertThat(json.get("nextAt").asText()).isEqualTo("2026-02-09T06:00:00Z");
        assertThat(json.get("by").asText())
                .isEqualTo(tappe.viewer("coordinamento").displayName());

        String path = "/report-schedules/" + json.get("id").asLong();
        Map<String, ?> monthly = Map.of("dayOfMonth", 31, "recipientIds", List.of(id("osservatore")), "active", false);
        coordinator.put(path, monthly).expect(428);
        Answer changed = coordinator
                .put(path, monthly, "If-Match", created.header("ETag"))
                .expect(200);
        assertThat(changed.json().get("nextAt").isNull()).isTrue();
        coordinator.put(path, monthly, "If-Match", created.header("ETag")).expect(412);
        coordinator.delete("/report-settings/" + json.get("settingId").asLong()).expect(409);
        coordinator.delete(path).expect(204);
        coordinator.get(path).expect(404);
        coordinator.delete("/report-settings/" + json.get("settingId").asLong()).expect(204);
    }

    @Test
    void refusesWhoMayNotReadItAndTimesThatAreNone() {
        long setting = setting("Sbagliato");
        assertThat(errors(setting, Map.of("weekdays", List.of("MONDAY")))).contains("Scegli almeno una persona.");
        assertThat(errors(setting, Map.of("weekdays", List.of("MONDAY"), "recipientIds", List.of(id("belluno")))))
                .contains("altre non possono leggerlo");
        List<Long> observer = List.of(id("osservatore"));
        assertThat(errors(setting, Map.of("recipientIds", observer))).contains("Scegli almeno un giorno");
        assertThat(errors(setting, Map.of("recipientIds", observer, "dayOfMonth", 32)))
                .contains("va da 1 a 31");
        assertThat(errors(setting, Map.of("recipientIds", observer, "dayOfMonth", 3, "weekdays", List.of("MONDAY"))))
                .contains("non entrambi");
    }

    /** Its notes quote documents that an observer may not open. */
    @Test
    void sendsAPresentationToCoordinatorsOnly() {
        long setting = coordinator
                .post(
                        "/report-settings",
                        Map.of(
                                "name",
                                "Diapositive",
                                "report",
                                "restitution",
                                "filters",
                                Map.of("area", "3", "step", "2")))
                .expect(201)
                .json()
                .get("id")
                .asLong();
        assertThat(errors(setting, Map.of("weekdays", List.of("MONDAY"), "recipientIds", List.of(id("osservatore")))))
                .contains("altre non possono leggerlo");
        Map<String, ?> mine = Map.of(
                "settingId", setting, "weekdays", List.of("MONDAY"), "recipientIds", List.of(id("coordinamento")));
        coordinator.post("/report-schedules", mine).expect(201);
    }

    @Test
    void isOncePerSettingAndOnlyOfOnesOwn() {
        long setting = setting("Una volta");
        Map<String, ?> sent = Map.of(
                "settingId", setting, "weekdays", List.of("FRIDAY"), "recipientIds", List.of(id("coordinamento")));
        coordinator.post("/report-schedules", sent).expect(201);
        coordinator.post("/report-schedules", sent).expect(409);
        long others = tappe.api("osservatore")
                .post("/report-settings", Map.of("name", "Non mie", "report", "progress"))
                .expect(201)
                .json()
                .get("id")
                .asLong();
        coordinator
                .post("/report-schedules", Map.of("settingId", others, "recipientIds", List.of(1)))
                .expect(404);
    }

    private String errors(long setting, Map<String, ?> sent) {
        Map<String, Object> all = new HashMap<>(sent);
        all.put("settingId", setting);
        return coordinator
                .post("/report-schedules", all)
                .expect(422)
                .json()
                .get("errors")
                .toString();
    }

    private long setting(String name) {
        return coordinator
                .post("/report-settings", Map.of("name", name, "report", "progress", "format", "pdf"))
                .expect(201)
                .json()
                .get("id")
                .asLong();
    }

    private static long id(String username) {
        return tappe.viewer(username).accountId();
    }
}
