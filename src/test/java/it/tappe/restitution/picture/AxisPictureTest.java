package it.tappe.restitution.picture;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.restitution.ComparedWork;
import it.tappe.restitution.Rows;
import it.tappe.restitution.TensionAxis;
import it.tappe.restitution.picture.AxisPicture.Plate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AxisPictureTest {

    @Property(tries = 100)
    void noPlateCoversAnotherOrLeavesThePicture(
            @ForAll @Size(max = 120) List<@IntRange(min = -2, max = 2) Integer> at) {
        AxisPicture picture = AxisPicture.of(axis(at));

        assertThat(picture.plates()).hasSize(at.size());
        for (Plate plate : picture.plates()) {
            assertThat(plate.x() - AxisPicture.PLATE_WIDTH / 2).isNotNegative();
            assertThat(plate.x() + AxisPicture.PLATE_WIDTH / 2).isLessThanOrEqualTo(AxisPicture.WIDTH);
            assertThat(plate.y()).isNotNegative();
            assertThat(plate.y() + AxisPicture.PLATE_HEIGHT).isLessThanOrEqualTo(picture.baseline());
            assertThat(picture.plates().stream().filter(other -> other != plate && covers(plate, other)))
                    .isEmpty();
        }
    }

    @Test
    void showsTheMeanBetweenThePoles() {
        assertThat(AxisPicture.of(axis(List.of(-2, 2))).meanX()).isEqualTo(AxisPicture.x(2));
        assertThat(AxisPicture.of(axis(List.of(1))).meanX()).isEqualTo(AxisPicture.x(3));
        assertThat(AxisPicture.of(axis(List.of())).meanX()).isNegative();
    }

    @Test
    void saysInWordsWhatItShows() {
        assertThat(AxisPicture.of(axis(List.of(-2, 0))).words())
                .isEqualTo("molto verso Quantità: Provincia 0; in equilibrio: Provincia 1.");
        assertThat(AxisPicture.of(axis(List.of())).words()).isEqualTo("Nessuna Provincia ha ancora una posizione.");
    }

    @Test
    void tellsMeanAndSpreadAsPeopleReadThem() {
        TensionAxis axis = axis(List.of(-2, -1, 0));

        assertThat(axis.meanWords()).isEqualTo("−1,0");
        assertThat(axis.spreadWords()).isEqualTo("da −2 a 0, scarto 0,8");
        assertThat(axis(List.of()).meanWords()).isEqualTo("—");
        assertThat(axis(List.of(1, 1)).spreadWords()).isEqualTo("tutte nello stesso punto");
    }

    @Test
    void aMovementIsToldStepByStep() {
        MovementPicture picture = MovementPicture.of(Rows.moving(1, -2, 0), Rows.TENSION);

        assertThat(picture.words()).isEqualTo("Step 1: −2, Step 2: 0; si sposta di 2 verso Qualità");
        assertThat(picture.dots()).extracting(MovementPicture.Dot::y).doesNotHaveDuplicates();
        assertThat(MovementPicture.of(Rows.moving(1, 1, 1), Rows.TENSION).words())
                .endsWith("resta dov’era");
        assertThat(MovementPicture.of(Rows.silent(1), Rows.TENSION).words()).isEqualTo("nessuna posizione");
    }

    private static TensionAxis axis(List<Integer> places) {
        List<List<ComparedWork>> all = new ArrayList<>();
        for (int axis = -2; axis <= 2; axis++) {
            List<ComparedWork> here = new ArrayList<>();
            for (int number = 0; number < places.size(); number++) {
                if (places.get(number) == axis) {
                    here.add(Rows.row(number, Rows.place(axis)));
                }
            }
            all.add(here);
        }
        return new TensionAxis(Rows.TENSION, all, List.of());
    }

    private static boolean covers(Plate one, Plate other) {
        return Math.abs(one.x() - other.x()) < AxisPicture.PLATE_WIDTH
                && Math.abs(one.y() - other.y()) < AxisPicture.PLATE_HEIGHT;
    }
}
