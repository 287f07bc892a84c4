package it.tappe.servicemodel.agreement.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.tappe.access.Role;
import it.tappe.access.Viewer;
import it.tappe.programme.Step;
import it.tappe.projectwork.ProjectWork;
import it.tappe.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who sees whose levels, and who can still rate. */
class RatingRoundTest {
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final Viewer COORDINATOR = viewer(1, Role.COORDINATOR);
    private static final Viewer FIRST = viewer(2, Role.TUTOR);
    private static final Viewer SECOND = viewer(3, Role.TUTOR);
    private static final Viewer THIRD = viewer(4, Role.TUTOR);

    @Test
    void showsNobodyAnothersLevelsBeforeTwoHaveHandedIn() {
        RatingRound round = round(handedIn(FIRST), draft(SECOND));

        for (Viewer one : List.of(COORDINATOR, FIRST, SECOND, THIRD)) {
            assertThat(round.revealedTo(one)).isEmpty();
        }
        assertThat(round.standings())
                .extracting(one -> one.raterName() + " " + one.isHandedIn())
                .containsExactly("Persona 2 true", "Persona 3 false");
    }

    @Test
    void showsThemThenToThoseWhoHandedInAndToACoordinatorWhoDoesNotRate() {
        RatingRound round = round(handedIn(FIRST), handedIn(SECOND));

        for (Viewer one : List.of(COORDINATOR, FIRST, SECOND)) {
            assertThat(round.revealedTo(one)).hasSize(2);
        }
        assertThat(round.revealedTo(THIRD)).isEmpty();
    }

    @Test
    void keepsThemFromWhoeverIsStillRatingEvenACoordinator() {
        RatingRound round = round(handedIn(FIRST), handedIn(SECOND), draft(THIRD), draft(COORDINATOR));

        assertThat(round.revealedTo(THIRD)).isEmpty();
        assertThat(round.revealedTo(COORDINATOR)).isEmpty();
        assertThat(round.revealedTo(FIRST)).hasSize(2);
    }

    @Test
    void letsNobodyBeginWhoSeesTheOthersLevels() {
        RatingRound round = round(handedIn(FIRST), handedIn(SECOND));

        assertThat(round.canBeRatedBy(THIRD)).isTrue();
        assertThat(round.canBeRatedBy(COORDINATOR)).isFalse();
        assertThat(round.canBeRatedBy(FIRST)).isFalse();
        refuses(round, COORDINATOR, "Vedi già le valutazioni degli altri");
        refuses(round, FIRST, "Hai già consegnato");
    }

    @Test
    void letsNobodyRateOnceTheConsensusIsRecorded() {
        RatingRound round =
                new RatingRound(work(), step(), List.of(handedIn(FIRST), handedIn(SECOND), draft(THIRD)), true);

        assertThat(round.canBeRatedBy(THIRD)).isFalse();
        refuses(round, THIRD, "Il consenso è già registrato");
    }

    private static void refuses(RatingRound round, Viewer viewer, String sentence) {
        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> round.requireRatableBy(viewer))
                .withMessageStartingWith(sentence);
    }

    private static RatingRound round(IndependentRating... ratings) {
        return new RatingRound(work(), step(), List.of(ratings), false);
    }

    private static IndependentRating draft(Viewer who) {
        return rating(who, null);
    }

    private static IndependentRating handedIn(Viewer who) {
        return rating(who, NOW);
    }

    private static IndependentRating rating(Viewer who, Instant handedInAt) {
        return new IndependentRating(
                who.accountId(), 9, 2, 1, who.accountId(), who.displayName(), NOW, handedInAt, 1, List.of());
    }

    private static Viewer viewer(long id, Role role) {
        return new Viewer(id, "p" + id, "Persona " + id, role, null);
    }

    private static Step step() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        return new Step(2, 1, 2, "Step 2", "", day, day, day, 0);
    }

    private static ProjectWork work() {
        return new ProjectWork(9, "t", 3, 3, "Formazione", 5, "Belluno", "BL", null, null, 0, List.of());
    }
}
