package it.tappe.servicemodel.classification.movement;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.servicemodel.Catalogues;
import it.tappe.servicemodel.Dominance;
import it.tappe.servicemodel.Level;
import it.tappe.servicemodel.classification.Classification;
import it.tappe.servicemodel.classification.HistoryEntry;
import it.tappe.servicemodel.classification.Maturity;
import it.tappe.servicemodel.classification.ProposalAnswers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MovementTest {
    @Test
    void takesTheLastClassificationOfEachStepInTheOrderOfThePath() {
        Movement movement = Movement.of(
                Catalogues.GIVEN,
                List.of(
                        entry(4, 1, Map.of("A0", Level.HINTED)),
                        entry(3, 2, Map.of("A0", Level.DEFINING)),
                        entry(2, 2, Map.of()),
                        entry(1, null, Map.of("D0", Level.DEFINING))));

        assertThat(movement.stages()).extracting(Stage::step).containsExactly(1, 2);
        assertThat(movement.stages())
                .extracting(stage -> stage.classification().number())
                .containsExactly(4, 3);
        assertThat(movement.isSeen()).isTrue();
    }

    @Test
    void saysWhatRoseAndWhatFell() {
        Movement movement = Movement.of(
                Catalogues.GIVEN,
                List.of(
                        entry(2, 3, Map.of("A0", Level.HINTED, "B1", Level.DEFINING)),
                        entry(1, 2, Map.of("A0", Level.PRESENT, "B1", Level.HINTED, "C0", Level.HINTED))));

        assertThat(movement.stages().get(0).risen()).isEmpty();
        assertThat(movement.stages().get(0).fallen()).isEmpty();
        assertThat(movement.stages().get(1).risen()).containsExactly("B1 1 → 3");
        assertThat(movement.stages().get(1).fallen()).containsExactly("A0 2 → 1", "C0 1 → 0");
        assertThat(movement.stages().get(1).scores().get(1).hundredths()).isEqualTo("25");
    }

    @Test
    void hasNothingToShowWhereNoStepIsNamed() {
        Movement movement = Movement.of(Catalogues.GIVEN, List.of(entry(1, null, Map.of())));

        assertThat(movement.stages()).isEmpty();
        assertThat(movement.isSeen()).isFalse();
    }

    /** With every other indicator absent, as a saved classification has them. */
    private static HistoryEntry entry(int number, Integer step, Map<String, Level> named) {
        Map<String, Level> levels = new TreeMap<>();
        Catalogues.GIVEN.indicators().forEach(one -> levels.put(one.code(), Level.ABSENT));
        levels.putAll(named);
        Classification classification = new Classification(
                number,
                1,
                number,
                step,
                step == null ? null : "Step " + step,
                Dominance.NONE,
                null,
                null,
                null,
                Maturity.IN_SVILUPPO,
                null,
                Instant.EPOCH,
                "Tutor AFOL");
        return new HistoryEntry(classification, levels, List.of(), new ProposalAnswers(List.of(), List.of()));
    }
}
