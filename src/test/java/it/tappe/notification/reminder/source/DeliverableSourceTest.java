package it.tappe.notification.reminder.source;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.Deliverable.Phase;
import it.tappe.notification.reminder.Occasion;
import it.tappe.notification.reminder.rule.ReminderSubject;
import it.tappe.projectwork.ProjectWork;
import it.tappe.shared.RomeTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a deliverable has to remind of; its step opens on 19 January, is due on 13 February and closes on 27. */
class DeliverableSourceTest {
    private static final LocalDate DUE = LocalDate.of(2026, 2, 13);
    private static final LocalDate CUT_OFF = LocalDate.of(2026, 2, 27);
    private static final ProjectWork WORK =
            new ProjectWork(7, "Servizio", 3, 3, "Formazione", 1, "Belluno", "BL", 2L, "Ragusa", 0, List.of());

    @Test
    void hasTheDeadlineOfTheStepWhileItIsOwed() {
        Occasion only = only(facts(Phase.NOTHING, null, null, null, null));
        assertThat(only.date()).isEqualTo(DUE);
        assertThat(only.at()).isEqualTo(RomeTime.endOf(DUE));
        assertThat(only.opensOn()).isEqualTo("2026-01-19");
        assertThat(only.closesOn()).isEqualTo(CUT_OFF);
        assertThat(only.isDone()).isFalse();
        assertThat(only.label()).isEqualTo("Belluno – Formazione: Step 1");
    }

    @Test
    void hasTheLaterDayOfAnExtensionAndOfRequestedChanges() {
        LocalDate later = LocalDate.of(2026, 3, 20);
        Occasion extended = only(facts(Phase.DRAFT, later, null, null, null));
        assertThat(extended.date()).isEqualTo(later);
        assertThat(extended.closesOn()).isEqualTo(later);
        Occasion changes = only(facts(Phase.CHANGES_REQUESTED, null, later, null, RomeTime.startOf(CUT_OFF)));
        assertThat(changes.date()).isEqualTo(later);
        assertThat(changes.title()).isEqualTo("modifiche a Step 1");
    }

    @Test
    void hasNoDayWhenItWasSentBackAfterItsDueDateWithoutAnother() {
        assertThat(of(facts(Phase.CHANGES_REQUESTED, null, null, null, RomeTime.startOf(CUT_OFF))))
                .isEmpty();
        assertThat(only(facts(Phase.CHANGES_REQUESTED, null, null, null, RomeTime.startOf(DUE)))
                        .date())
                .isEqualTo(DUE);
    }

    @Test
    void hasTheLastDayOfALateDoorToo() {
        LocalDate door = LocalDate.of(2026, 4, 10);
        List<Occasion> both = of(facts(Phase.NOTHING, null, null, door, null));
        assertThat(both).extracting(Occasion::date).containsExactly(DUE, door);
        assertThat(both).allSatisfy(one -> assertThat(one.closesOn()).isEqualTo(door));
        assertThat(both.get(1).title()).isEqualTo("Step 1 (riapertura)");
    }

    @Test
    void waitsForAReviewFromItsDeliveryAndIsNoLongerOwed() {
        List<Occasion> both = of(facts(Phase.DELIVERED, null, null, null, null));
        assertThat(both).extracting(Occasion::isDone).containsExactly(true, false);
        assertThat(both.get(1).subject()).isEqualTo(ReminderSubject.REVIEW);
        assertThat(both.get(1).date()).isEqualTo("2026-02-10");
        assertThat(both.get(1).title()).isEqualTo("Step 1, versione 2");
        assertThat(only(facts(Phase.APPROVED, null, null, null, null)).isDone()).isTrue();
    }

    private static Occasion only(Deliverable one) {
        List<Occasion> all = of(one);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static List<Occasion> of(Deliverable one) {
        return DeliverableSource.of(WORK, one, Map.of());
    }

    private static Deliverable facts(
            Phase phase,
            @Nullable LocalDate extendedTo,
            @Nullable LocalDate changesDueOn,
            @Nullable LocalDate doorUntil,
            @Nullable Instant reviewedAt) {
        return new Deliverable(
                7,
                5,
                1,
                "Step 1",
                "Premessa",
                LocalDate.of(2026, 1, 19),
                DUE,
                CUT_OFF,
                extendedTo,
                changesDueOn,
                doorUntil,
                2,
                2,
                9L,
                RomeTime.startOf(LocalDate.of(2026, 2, 10)),
                null,
                null,
                reviewedAt,
                phase);
    }
}
