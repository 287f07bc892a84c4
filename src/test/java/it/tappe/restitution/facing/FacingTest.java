package it.tappe.restitution.facing;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.restitution.ComparedAnswer;
import it.tappe.restitution.Rows;
import java.util.List;
import org.junit.jupiter.api.Test;

class FacingTest {
    @Test
    void tellsWhatIsTheSameFromWhatDiffers() {
        FacingLine same = line(Rows.place(1), Rows.place(1));
        FacingLine different = line(Rows.place(1), Rows.place(-1));

        assertThat(same.isSame()).isTrue();
        assertThat(same.isDifferent()).isFalse();
        assertThat(different.isDifferent()).isTrue();
    }

    @Test
    void silenceDiffersFromAnAnswer() {
        FacingLine line = FacingLine.of(Rows.TENSION, List.of(Rows.row(1, Rows.place(0)), Rows.silent(2)));

        assertThat(line.isDifferent()).isTrue();
    }

    @Test
    void wordsAreReadAndNotCompared() {
        FacingLine line = FacingLine.of(
                Rows.THEME,
                List.of(Rows.row(1, Rows.words(Rows.THEME, "uno")), Rows.row(2, Rows.words(Rows.THEME, "due"))));

        assertThat(line.isDifferent()).isFalse();
        assertThat(line.isSame()).isFalse();
        assertThat(line.isEmpty()).isFalse();
    }

    @Test
    void theOrderOfOptionsMakesNoDifference() {
        var small = Rows.GROUP.options().get(0);
        var unions = Rows.GROUP.options().get(1);
        FacingLine line = FacingLine.of(
                Rows.GROUP,
                List.of(
                        Rows.row(1, Rows.chosen(Rows.GROUP, small, unions)),
                        Rows.row(2, Rows.chosen(Rows.GROUP, unions, small))));

        assertThat(line.isSame()).isTrue();
        assertThat(line.isCommon(small)).isTrue();
    }

    private static FacingLine line(ComparedAnswer one, ComparedAnswer other) {
        return FacingLine.of(Rows.TENSION, List.of(Rows.row(1, one), Rows.row(2, other)));
    }
}
