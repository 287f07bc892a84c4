package it.tappe.deliverable.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.programme.StepDates;
import it.tappe.shared.RomeTime;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
class DeadlinesApiTest {
    private static final LocalDate OPENS = LocalDate.of(2026, 2, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 27);
    /** The night of this day the clocks go forward. */
    private static final LocalDate CUT_OFF = LocalDate.of(2026, 3, 29);

    private static final Duration GRACE = Duration.ofMinutes(15);

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @BeforeAll
    static void giveTheFirstStepACutOff() {
        tappe.setDates(1, new StepDates(OPENS, DUE, CUT_OFF));
    }

    @Test
    void refusesAnUploadBeforeTheOpening() {
        Owed owed = tappe.owed("belluno", 1);
        at(RomeTime.startOf(OPENS).minusMillis(1));
        assertThat(owed.upload("Troppo presto per questa premessa.").expect(409).detail())
                .contains("lunedì 2 febbraio 2026");
        at(RomeTime.startOf(OPENS));
        owed.upload("Troppo presto per questa premessa.").expect(201);
    }

    @Test
    void marksWhatIsDeliveredAfterTheDueDateAsLate() {
        Owed inTime = tappe.owed("como", 1);
        at(RomeTime.endOf(DUE));
        inTime.delivered(1);
        Owed late = tappe.owed("frosinone", 1);
        assertThat(late.get().json().get("late").asBoolean()).isFalse();
        at(RomeTime.endOf(DUE).plusSeconds(1));
        assertThat(late.get().json().get("late").asBoolean()).isTrue();
        late.delivered(1);
        assertThat(late.get().json().get("late").asBoolean()).isTrue();
        assertThat(inTime.get().json().get("late").asBoolean()).isFalse();
    }

    @Test
    void takesAndDeliversASlowUploadWithinTheGraceAfterTheCutOff() {
        Owed owed = tappe.owed("biella", 1);
        at(RomeTime.endOf(CUT_OFF).plus(GRACE));
        owed.delivered(1);
        assertThat(owed.get().json().get("late").asBoolean()).isTrue();
    }

    @Test
    void refusesAnUploadAfterTheCutOffUnlessExtended() {
        Owed owed = tappe.owed("barletta", 1);
        Instant tooLate = RomeTime.endOf(CUT_OFF).plus(GRACE).plusMillis(1);
        at(tooLate);
        assertThat(owed.upload("Troppo tardi per questa premessa.").expect(409).detail())
                .contains("entro le 23:59 di domenica 29 marzo 2026, ora italiana")
                .contains("coordinamento");
        owed.extend("2026-03-31", "Calendario troppo stretto").expect(201);
        JsonNode version =
                owed.upload("Troppo tardi per questa premessa.").expect(201).json();
        assertThat(version.get("number").asInt()).isEqualTo(1);
        owed.deliver(1).expect(200);
        assertThat(owed.get().json().get("late").asBoolean()).isFalse();
        assertThat(tappe.owed("forli", 1)
                        .upload("La proroga di un’altra Provincia non vale.")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void refusesToDeliverADraftAfterTheCutOff() {
        Owed owed = tappe.owed("rieti", 1);
        at(RomeTime.endOf(CUT_OFF));
        owed.upload("Una bozza lasciata lì fino a tardi.").expect(201);
        at(RomeTime.endOf(CUT_OFF).plus(GRACE).plusSeconds(1));
        owed.deliver(1).expect(409);
        assertThat(owed.get().json().get("status").asText()).isEqualTo("DRAFT");
    }

    @Test
    void countsTheDateSetWithARequestForChanges() {
        Owed owed = tappe.owed("imperia", 1);
        at(RomeTime.endOf(DUE));
        owed.delivered(1);
        at(RomeTime.startOf(CUT_OFF));
        owed.review(1, Map.of("decision", "CHANGES_REQUESTED", "changesDueOn", "2026-04-10"))
                .expect(201);
        at(RomeTime.endOf(LocalDate.of(2026, 4, 10)));
        JsonNode json = owed.get().json();
        assertThat(json.get("changesDueOn").asText()).isEqualTo("2026-04-10");
        assertThat(json.get("late").asBoolean()).isFalse();
        owed.delivered(2);
        at(RomeTime.endOf(LocalDate.of(2026, 4, 10)).plus(GRACE).plusSeconds(1));
        assertThat(owed.upload("La terza premessa arriva troppo tardi.").status())
                .isEqualTo(409);
    }

    private static void at(Instant now) {
        tappe.clock().set(now);
    }
}
