package it.tappe.rescheduling.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.programme.Programmes;
import it.tappe.programme.StepDates;
import it.tappe.programme.Steps;
import it.tappe.shared.RomeTime;
import it.tappe.testing.Api;
import it.tappe.testing.Api.Answer;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Dates are moved after a look at everything that this touches, in one act that can be undone. */
@Tag("database")
@TestMethodOrder(MethodOrderer.MethodName.class)
class DateMovesTest {
    private static final StepDates DATES =
            new StepDates(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 3, 13), LocalDate.of(2026, 3, 27));

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private final Api coordinator = tappe.api("coordinamento");

    @BeforeEach
    void giveTheFirstStepKnownDates() {
        tappe.clock().set(TestClock.at("2026-03-16", 10));
        tappe.setDates(1, DATES);
    }

    @Test
    void previewsEveryoneWhomItTouchesAndChangesNothing() {
        tappe.owed("como", 1).extend("2026-03-20", "Carenza di personale").expect(201);
        tappe.owed("rieti", 1).extend("2026-04-30", "Carenza di personale").expect(201);
        tappe.owed("biella", 1).delivered(1);
        Answer answer = preview("2026-02-02", "2026-03-25", "2026-04-05").expect(200);
        JsonNode impact = answer.json();
        assertThat(answer.header("ETag")).isNotBlank();
        assertThat(impact.get("projectWorks").asInt()).isEqualTo(8);
        assertThat(effects(impact, "Como")).contains("EXTENSION_POINTLESS");
        assertThat(effects(impact, "Rieti")).isEqualTo("[\"EXTENSION_SHORTER\"]");
        assertThat(effects(impact, "Biella")).as("delivered late, no longer so").contains("BECOMES_ON_TIME");
        assertThat(effects(impact, "Belluno")).as("owes it, no longer late").contains("BECOMES_ON_TIME");
        assertThat(impact.get("closedDays").toString()).contains("Domenica 5 aprile 2026 è festivo: Pasqua");
        assertThat(impact.get("outOfOrder").toString()).contains("restituisce gli esiti", "Step 2");
        assertThat(dueOf("belluno")).isEqualTo(LocalDate.of(2026, 3, 13));
    }

    @Test
    void previewsWhatAnEarlierDateMakesLateOrCloses() {
        JsonNode impact =
                preview("2026-02-02", "2026-03-01", "2026-03-10").expect(200).json();
        assertThat(effects(impact, "Imperia")).contains("CLOSES");
        JsonNode later =
                preview("2026-03-17", "2026-03-20", "2026-03-27").expect(200).json();
        assertThat(effects(later, "Imperia")).contains("OPENS_LATER", "BECOMES_ON_TIME");
    }

    @Test
    void movesInOneActThatIsJournalledAndRefusesWhoRestsOnOldDates() {
        String etag = preview("2026-02-02", "2026-03-20", "2026-03-27").header("ETag");
        move("2026-03-20", null).expect(428);
        move("2026-03-20", etag).expect(201);
        assertThat(dueOf("belluno")).isEqualTo(LocalDate.of(2026, 3, 20));
        move("2026-03-21", etag).expect(412);
        assertThat(dueOf("belluno")).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(tappe.tables().column("select count(*) from journal where act = 'MOVED'"))
                .isNotEqualTo("0");
        assertThat(moves().get(0).get("before").get("dueOn").asText()).isEqualTo("2026-03-13");
    }

    @Test
    void refusesDatesThatAreNotInOrderOrMissing() {
        assertThat(preview("2026-02-02", "2026-01-31", "2026-03-27")
                        .expect(422)
                        .json()
                        .get("errors")
                        .has("dueOn"))
                .isTrue();
        assertThat(preview("2026-02-02", "2026-03-20", "2026-03-19")
                        .expect(422)
                        .json()
                        .get("errors")
                        .has("cutOffOn"))
                .isTrue();
        assertThat(coordinator
                        .post(path() + "/preview", Map.of("area", area()))
                        .expect(422)
                        .json()
                        .get("errors"))
                .hasSize(3);
    }

    @Test
    void undoesAMoveWhileNothingDependsOnIt() {
        String etag = preview("2026-02-02", "2026-03-20", "2026-03-27").header("ETag");
        move("2026-03-20", etag).expect(201);
        long first = moves().get(0).get("id").asLong();
        tappe.clock().advance(Duration.ofMinutes(5));
        move("2026-03-24", preview("2026-02-02", "2026-03-24", "2026-03-27").header("ETag"))
                .expect(201);
        long second = moves().get(0).get("id").asLong();
        assertThat(coordinator.delete(path() + "/" + first).expect(409).detail())
                .contains("più recente");
        coordinator.delete(path() + "/" + second).expect(204);
        assertThat(dueOf("belluno")).isEqualTo(LocalDate.of(2026, 3, 20));
        coordinator.delete(path() + "/" + second).expect(204);
        tappe.owed("frosinone", 1)
                .upload("Una premessa caricata con le date nuove.")
                .expect(201);
        assertThat(coordinator.delete(path() + "/" + first).expect(409).detail())
                .contains("non si può più annullare");
        assertThat(moves().get(0).get("undoneAt").isNull()).isFalse();
    }

    @Test
    void walksTheCoordinatorFromTheDatesThroughThePreviewToTheUndo() {
        tappe.clock().set(TestClock.at("2026-03-16", 12));
        Browser browser = tappe.browser("coordinamento");
        String page = "/programma/step/" + step() + "/date";
        Shown form = browser.open(page + "?ambito=" + area());
        Shown wrong = browser.submit(form, FORM, Map.of("then", "preview", "dueOn", "2026-02-01"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html().select("#dueOn-error").text()).contains("prima dell’apertura");
        Shown preview = browser.submit(form, FORM, Map.of("then", "preview", "dueOn", "2026-03-22"));
        assertThat(preview.text()).contains("Riguarda 8 project work.", "22/03/2026 è domenica");
        assertThat(dueOf("belluno")).isEqualTo(LocalDate.of(2026, 3, 13));
        Shown done = browser.submit(preview, FORM, Map.of("then", "move"));
        assertThat(done.html().text()).contains("Date spostate.");
        assertThat(dueOf("belluno")).isEqualTo(LocalDate.of(2026, 3, 22));
        Shown stale = browser.submit(preview, FORM, Map.of("then", "move", "dueOn", "2026-03-24"));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.html().select("#dueOn-held").text()).contains("22/03/2026");
        Shown undone = browser.submit(done, "form[action$=/annullamento]", Map.of());
        assertThat(undone.html().text()).contains("Spostamento annullato");
        assertThat(dueOf("belluno")).isEqualTo(LocalDate.of(2026, 3, 13));
    }

    private static final String FORM = "form[action$=/date]";

    private Answer preview(String opens, String due, String cutOff) {
        return coordinator.post(
                path() + "/preview", Map.of("area", area(), "opensOn", opens, "dueOn", due, "cutOffOn", cutOff));
    }

    private Answer move(String due, String etag) {
        Map<String, Object> dates =
                Map.of("area", area(), "opensOn", "2026-02-02", "dueOn", due, "cutOffOn", "2026-03-27");
        return etag == null ? coordinator.post(path(), dates) : coordinator.post(path(), dates, "If-Match", etag);
    }

    private JsonNode moves() {
        return coordinator.get(path()).expect(200).json().get("items");
    }

    private static String effects(JsonNode impact, String province) {
        for (JsonNode touched : impact.get("touched")) {
            if (touched.get("province").asText().equals(province)) {
                return touched.get("effects").toString();
            }
        }
        return "";
    }

    private static LocalDate dueOf(String team) {
        Owed owed = tappe.owed(team, 1);
        return RomeTime.dayOf(owed.facts().deadlines().dueAt());
    }

    private static String path() {
        return "/steps/" + step() + "/date-moves";
    }

    private static long step() {
        return tappe.bean(Steps.class)
                .list(tappe.viewer("coordinamento"))
                .get(0)
                .id();
    }

    private static long area() {
        return tappe.bean(Programmes.class)
                .areas(tappe.viewer("coordinamento"))
                .get(2)
                .id();
    }
}
