package it.tappe.report.dossier.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.report.dossier.SampleSteps;
import it.tappe.report.dossier.chapter.PathPicture.Bar;
import it.tappe.report.dossier.chapter.PathPicture.Mark;
import org.junit.jupiter.api.Test;

class PathPictureTest {
    private final PathPicture picture = PathPicture.of(SampleSteps.steps(), SampleSteps.AT);

    @Test
    void laysEveryStepBelowTheOneBefore() {
        assertThat(picture.bars()).extracting(Bar::label).containsExactly("Step 1", "Step 2", "Step 3");
        assertThat(picture.bars()).extracting(Bar::y).containsExactly(22, 60, 98);
        assertThat(picture.bars()).allMatch(bar -> bar.openX() < bar.dueX() && bar.extendedX() < PathPicture.WIDTH);
    }

    @Test
    void showsTimeThatWasGrantedLaterOnlyWhereItWas() {
        assertThat(picture.bars())
                .extracting(bar -> bar.extendedX() > bar.dueX())
                .containsExactly(true, true, false);
    }

    @Test
    void marksDeliveriesWithTheirVersionAndNoDrafts() {
        assertThat(picture.bars().get(0).marks()).extracting(Mark::sign).containsExactly("v1", "", "v2", "");
        assertThat(picture.bars().get(1).marks()).extracting(Mark::sign).containsExactly("v1", "");
        assertThat(picture.bars().get(1).marks().get(1).x()).isLessThanOrEqualTo(picture.nowX());
    }
}
