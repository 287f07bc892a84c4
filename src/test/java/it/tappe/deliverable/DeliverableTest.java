package it.tappe.deliverable;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.deliverable.Deliverable.Phase;
import it.tappe.shared.RomeTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.InstantRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliverableTest {
    private static final String FIRST = "2026-01-01T00:00:00Z";
    private static final String LAST = "2026-12-31T00:00:00Z";
    private static final LocalDate OPENS = LocalDate.of(2026, 1, 19);
    private static final LocalDate DUE = LocalDate.of(2026, 2, 13);
    private static final Instant BEFORE_OPENING = RomeTime.startOf(OPENS).minusSeconds(1);
    private static final Instant IN_TIME = RomeTime.endOf(DUE);
    private static final Instant OVERDUE = IN_TIME.plusSeconds(1);

    @Test
    void isToDeliverFromTheOpening() {
        assertThat(owed(Phase.NOTHING).statusAt(BEFORE_OPENING)).isEqualTo(DeliverableStatus.NOT_OPEN);
        assertThat(owed(Phase.NOTHING).statusAt(RomeTime.startOf(OPENS))).isEqualTo(DeliverableStatus.TO_DELIVER);
        assertThat(owed(Phase.NOTHING).statusAt(OVERDUE)).isEqualTo(DeliverableStatus.TO_DELIVER);
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, DRAFT",
        "DELIVERED, DELIVERED",
        "CHANGES_REQUESTED, CHANGES_REQUESTED",
        "NOT_ASSESSABLE, NOT_ASSESSABLE",
        "APPROVED, APPROVED"
    })
    void standsWhereItsFactsSayWhateverTheTime(Phase phase, DeliverableStatus status) {
        assertThat(delivered(phase, IN_TIME).statusAt(BEFORE_OPENING)).isEqualTo(status);
        assertThat(delivered(phase, IN_TIME).statusAt(OVERDUE)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "NOTHING, true",
        "DRAFT, true",
        "CHANGES_REQUESTED, true",
        "NOT_ASSESSABLE, true",
        "DELIVERED, false",
        "APPROVED, false"
    })
    void isOwedUntilItIsDeliveredAndAgainWhenItIsSentBack(Phase phase, boolean owed) {
        assertThat(delivered(phase, IN_TIME).isOwed()).isEqualTo(owed);
    }

    @Property
    void isLateWhileItIsOwedAndOverdue(
            @ForAll Phase phase, @ForAll @InstantRange(min = FIRST, max = LAST) Instant now) {
        Deliverable deliverable = delivered(phase, IN_TIME);
        assertThat(deliverable.isLateAt(now)).isEqualTo(deliverable.isOwed() && now.isAfter(IN_TIME));
    }

    @Property
    void staysAsLateOrInTimeAsItWasDelivered(
            @ForAll @InstantRange(min = FIRST, max = LAST) Instant deliveredAt,
            @ForAll @InstantRange(min = FIRST, max = LAST) Instant now) {
        for (Phase phase : List.of(Phase.DELIVERED, Phase.APPROVED)) {
            assertThat(delivered(phase, deliveredAt).isLateAt(now)).isEqualTo(deliveredAt.isAfter(IN_TIME));
        }
    }

    @Test
    void isInTimeAgainWhenItsDeadlineIsMoved() {
        assertThat(owed(Phase.NOTHING).isLateAt(OVERDUE)).isTrue();
        assertThat(facts(Phase.NOTHING, DUE.plusDays(1), null, 0, null, null).isLateAt(OVERDUE))
                .isFalse();
        assertThat(facts(Phase.CHANGES_REQUESTED, null, DUE.plusDays(1), 1, 1, IN_TIME)
                        .isLateAt(OVERDUE))
                .isFalse();
    }

    @Test
    void hasADraftWhileItsNewestVersionIsNotDelivered() {
        assertThat(facts(Phase.NOTHING, null, null, 0, null, null).hasDraft()).isFalse();
        assertThat(facts(Phase.DRAFT, null, null, 1, null, null).hasDraft()).isTrue();
        assertThat(facts(Phase.APPROVED, null, null, 2, 2, IN_TIME).hasDraft()).isFalse();
        assertThat(facts(Phase.APPROVED, null, null, 3, 2, IN_TIME).hasDraft()).isTrue();
    }

    @Test
    void readsItsSectionsLineByLine() {
        assertThat(owed(Phase.NOTHING).sectionTitles()).containsExactly("Premessa", "Stato dell'arte");
    }

    private static Deliverable owed(Phase phase) {
        return facts(phase, null, null, 0, null, null);
    }

    private static Deliverable delivered(Phase phase, Instant at) {
        return facts(phase, null, null, 1, 1, at);
    }

    private static Deliverable facts(
            Phase phase,
            LocalDate extendedTo,
            LocalDate changesDueOn,
            int latest,
            Integer deliveredNumber,
            Instant deliveredAt) {
        return new Deliverable(
                1,
                2,
                1,
                "Step 1",
                "Premessa\n\n  Stato dell'arte \n",
                OPENS,
                DUE,
                DUE.plusDays(7),
                extendedTo,
                changesDueOn,
                null,
                latest,
                deliveredNumber,
                null,
                deliveredAt,
                null,
                null,
                null,
                phase);
    }
}
