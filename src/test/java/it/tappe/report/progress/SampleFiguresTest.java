package it.tappe.report.progress;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.report.progress.figures.Progress;
import it.tappe.report.progress.figures.StepSummary;
import it.tappe.servicemodel.classification.Maturity;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The counts of the progress report fit together. */
class SampleFiguresTest {
    private final Progress progress = SampleProgress.progress(45);

    @Test
    void countsEachDeliverableOnceByItsTime() {
        assertThat(progress.summaries())
                .allSatisfy(step -> assertThat(step.onTime() + step.late() + step.missing() + step.notDue())
                        .isEqualTo(45));
        assertThat(progress.summaries().stream()
                        .mapToLong(step -> step.late() + step.missing())
                        .sum())
                .isEqualTo(progress.late());
    }

    @Test
    void countsEachProjectWorkOnceByModelAndMaturity() {
        assertThat(progress.models().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(45);
        assertThat(progress.models().keySet())
                .containsSequence("D – Piattaforma", "Ibrido", "Non ancora chiaro", "Da classificare");
        assertThat(Arrays.stream(Maturity.values()).mapToLong(progress::mature).sum() + progress.mature(null))
                .isEqualTo(45);
    }

    @Test
    void writesTheMedianAsPeopleReadIt() {
        StepSummary.ReviewTimes even = new StepSummary.ReviewTimes(2, 2.5, 4, 0, 0);
        assertThat(even.medianLabel()).isEqualTo("2,5");
        assertThat(progress.summary(0).reviews().median())
                .isLessThanOrEqualTo(progress.summary(0).reviews().longest());
    }
}
