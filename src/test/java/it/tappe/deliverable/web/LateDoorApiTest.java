package it.tappe.deliverable.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.programme.StepDates;
import it.tappe.shared.RomeTime;
import it.tappe.testing.Api.Answer;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** After the cut-off: one more delivery, late, for one deliverable only. */
@Tag("database")
class LateDoorApiTest {
    private static final LocalDate CUT_OFF = LocalDate.of(2026, 3, 27);
    private static final Instant AFTER = RomeTime.endOf(CUT_OFF).plus(Duration.ofHours(9));

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @BeforeAll
    static void giveTheFirstStepACutOff() {
        tappe.setDates(1, new StepDates(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 3, 13), CUT_OFF));
    }

    @BeforeEach
    void comeAfterTheCutOff() {
        tappe.clock().set(AFTER);
    }

    @Test
    void letsOneMoreDeliveryInWhichIsLateAndClosesIt() {
        Owed owed = tappe.owed("belluno", 1);
        owed.upload("La premessa di chi arriva tardi.").expect(409);
        JsonNode opened = open(owed, "2026-04-03").expect(201).json();
        assertThat(opened.get("reopenedUntil").asText()).isEqualTo("2026-04-03");
        assertThat(opened.get("dueAt").asText()).as("the due date stays").startsWith("2026-03-13");
        owed.delivered(1);
        JsonNode after = owed.get().json();
        assertThat(after.get("late").asBoolean()).isTrue();
        assertThat(after.get("reopenedUntil").isNull()).isTrue();
        owed.upload("Una seconda premessa non passa.").expect(409);
        assertThat(owed.journal("REOPENED")).containsExactly("Coordinamento");
    }

    @Test
    void keepsWhatCameThroughItBecauseItCouldNotBeDeliveredAgain() {
        Owed owed = tappe.owed("como", 1);
        open(owed, "2026-04-03").expect(201);
        owed.delivered(1);
        tappe.api("como").delete(owed.path(1) + "/delivery").expect(409);
        assertThat(owed.get().json().get("status").asText()).isEqualTo("DELIVERED");
    }

    @Test
    void closesAfterItsLastDay() {
        Owed owed = tappe.owed("frosinone", 1);
        open(owed, "2026-03-28").expect(201);
        tappe.clock().set(RomeTime.endOf(LocalDate.of(2026, 3, 28)).plus(Duration.ofMinutes(15)));
        owed.upload("Arriva nella tolleranza dell’ultimo giorno.").expect(201);
        tappe.clock().advance(Duration.ofSeconds(1));
        owed.deliver(1).expect(409);
    }

    @Test
    void opensOnlyForTheOneItWasOpenedFor() {
        open(tappe.owed("rieti", 1), "2026-04-03").expect(201);
        tappe.owed("imperia", 1).upload("La riapertura di un’altra Provincia.").expect(409);
    }

    @Test
    void isRefusedBeforeTheCutOffForAPastDayAndWithoutAReason() {
        Owed owed = tappe.owed("biella", 1);
        Answer past = open(owed, "2026-03-27").expect(422);
        assertThat(past.json().get("errors").toString()).contains("untilDate").contains("già passato");
        Answer silent = tappe.api("coordinamento")
                .post(owed.path() + "/late-door", Map.of("untilDate", "2026-04-03"))
                .expect(422);
        assertThat(silent.json().get("errors").toString()).contains("reason");
        tappe.clock().set(RomeTime.endOf(CUT_OFF));
        Answer early = open(owed, "2026-04-03").expect(422);
        assertThat(early.json().get("errors").toString()).contains("proroga");
        assertThat(tappe.tables().count("late_door where project_work_id = " + owed.projectWorkId()))
                .isZero();
    }

    @Test
    void isOpenedOnThePageAndShownToTheTeam() {
        Owed owed = tappe.owed("barletta", 1);
        Browser coordinator = tappe.browser("coordinamento");
        Shown page = coordinator.open(owed.page());
        Shown wrong = coordinator.submit(page, "form[action$=/riapertura]", Map.of("untilDate", "2026-04-03"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.html().select("#doorReason-error").text()).isEqualTo("Scrivi il motivo della riapertura.");
        assertThat(wrong.html().select("#reason-error")).isEmpty();
        Shown done = coordinator.submit(
                wrong, "form[action$=/riapertura]", Map.of("doorReason", "Firma del Presidente arrivata tardi"));
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.text()).contains("Riaperto per una consegna fino al 03/04/2026");
        Shown team = tappe.browser("barletta").open(owed.page());
        assertThat(team.text())
                .contains("per una sola consegna, entro le 23:59 di venerdì 3 aprile 2026, ora italiana")
                .contains("Firma del Presidente arrivata tardi");
        assertThat(team.html().select("form[data-upload]")).hasSize(1);
        assertThat(team.html().select("form[action$=/riapertura]")).isEmpty();
    }

    private static Answer open(Owed owed, String until) {
        return tappe.api("coordinamento")
                .post(
                        owed.path() + "/late-door",
                        Map.of("untilDate", until, "reason", "Firma del Presidente arrivata tardi"));
    }
}
