package it.tappe.report.progress.facts;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.Deliverable.Phase;
import it.tappe.deliverable.review.Decision;
import it.tappe.support.CallStatus;
import it.tappe.support.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The state of a past day, from the facts. */
class StepFactsTest {
    private static final Deliverable TODAY = new Deliverable(
            1,
            1,
            1,
            "Step 1",
            "Premessa",
            LocalDate.parse("2026-02-02"),
            LocalDate.parse("2026-03-02"),
            LocalDate.parse("2026-03-10"),
            null,
            null,
            null,
            0,
            null,
            null,
            null,
            null,
            null,
            null,
            Phase.NOTHING);
    private static final StepFacts FACTS = new StepFacts(
            List.of(
                    new VersionFact(1, 1, 10, 1, at(5), at(6), at(8)),
                    new VersionFact(1, 1, 10, 1, at(5), at(10), null)),
            List.of(new ReviewFact(
                    1, 1, 10, Decision.CHANGES_REQUESTED, LocalDate.parse("2026-03-20"), at(12), at(14))),
            List.of(new ExtensionFact(1, 1, LocalDate.parse("2026-03-05"), at(4))),
            List.of(),
            List.of(new CallFact(1, 1, "Tutor", at(11), 45, at(7), null, Outcome.HELD, at(13))));

    @Test
    void standsWhereItStoodOnEachDay() {
        assertThat(on(4).phase()).isEqualTo(Phase.NOTHING);
        assertThat(on(5).phase()).isEqualTo(Phase.DRAFT);
        assertThat(on(7).phase()).isEqualTo(Phase.DELIVERED);
        assertThat(on(9).phase()).isEqualTo(Phase.DRAFT);
        assertThat(on(11).phase()).isEqualTo(Phase.DELIVERED);
        assertThat(on(14).phase()).isEqualTo(Phase.CHANGES_REQUESTED);
    }

    @Test
    void knowsADeliveryThatWasTakenBackLater() {
        assertThat(on(7).deliveredAt()).isEqualTo(at(6));
        assertThat(on(9).deliveredAt()).isNull();
        assertThat(on(11).deliveredAt()).isEqualTo(at(10));
    }

    @Test
    void movesDeadlinesOnlyFromTheDayOnWhichTimeWasGiven() {
        assertThat(on(3).extendedTo()).isNull();
        assertThat(on(4).extendedTo()).isEqualTo("2026-03-05");
        assertThat(on(13).changesDueOn()).isNull();
        assertThat(on(14).changesDueOn()).isEqualTo("2026-03-20");
    }

    @Test
    void isUnderReviewFromItsBeginningToItsRelease() {
        assertThat(on(11).reviewStartedAt()).isNull();
        assertThat(on(13).reviewStartedAt()).isEqualTo(at(12));
        assertThat(on(14).reviewStartedAt()).isNull();
    }

    @Test
    void showsACallAsItWasKnownThen() {
        assertThat(call(6)).isNull();
        assertThat(call(8)).isEqualTo(CallStatus.BOOKED);
        assertThat(call(12)).isEqualTo(CallStatus.TO_RECORD);
        assertThat(call(13)).isEqualTo(CallStatus.HELD);
    }

    private static Deliverable on(int day) {
        return FACTS.until(at(day)).deliverable(TODAY);
    }

    private static @Nullable CallStatus call(int day) {
        return FACTS.until(at(day)).calls().stream()
                .map(call -> call.statusAt(at(day)))
                .findFirst()
                .orElse(null);
    }

    private static Instant at(int day) {
        return Instant.parse("2026-02-%02dT10:00:00Z".formatted(day));
    }
}
