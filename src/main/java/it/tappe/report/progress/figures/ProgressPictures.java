package it.tappe.report.progress.figures;

import it.tappe.deliverable.DeliverableStatus;
import it.tappe.document.chart.BarChart;
import it.tappe.document.chart.BarChart.Bar;
import it.tappe.document.chart.Fill;
import it.tappe.document.chart.Fill.Hatch;
import it.tappe.document.chart.Mosaic;
import it.tappe.document.chart.Mosaic.Tile;
import it.tappe.document.chart.StackedBar;
import it.tappe.document.chart.StackedBar.Segment;
import it.tappe.servicemodel.classification.Maturity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The pictures of the progress report as SVG; each is readable without colour and carries its figures in words. */
public final class ProgressPictures {
    private ProgressPictures() {}

    /**
     * A picture under its heading.
     *
     * @param words below it
     */
    public record Picture(String title, String svg, String words) {}

    /** Those of the first page. */
    public static List<Picture> all(Progress progress) {
        int works = progress.rows().size();
        List<Picture> pictures = new ArrayList<>();
        pictures.add(new Picture(
                "Province per Step",
                matrix(progress),
                "Una colonna per project work, nell’ordine della tabella; ! in ritardo."));
        for (StepSummary step : progress.summaries()) {
            pictures.add(new Picture(
                    step.step().title(),
                    timeliness(step),
                    "In ritardo: " + (step.late() + step.missing()) + " su " + works + "."));
        }
        pictures.add(new Picture(
                "Giorni dalla consegna alla revisione", reviewTimes(progress), "Mediana e massimo, per Step."));
        pictures.add(
                new Picture("Call di supporto svolte", calls(progress), "Per Step, su " + works + " project work."));
        pictures.add(new Picture("Modelli di servizio", models(progress), "Secondo l’ultima classificazione."));
        pictures.add(new Picture("Maturità", maturity(progress), "Secondo l’ultima classificazione."));
        return pictures;
    }

    /** How many deliverables of a step stand at each status. */
    public static String statuses(Progress progress, int column) {
        List<Segment> segments = new ArrayList<>();
        Map<DeliverableStatus, Long> counts = progress.counts(column);
        for (DeliverableStatus status : DeliverableStatus.values()) {
            long count = counts.getOrDefault(status, 0L);
            if (count > 0) {
                segments.add(new Segment(status.label(), count, fill(status)));
            }
        }
        return new StackedBar(progress.steps().get(column).title(), segments).svg();
    }

    /** Every deliverable at a glance: steps from the top, project works from the left. */
    private static String matrix(Progress progress) {
        return new Mosaic(
                        "Province per Step",
                        progress.rows().stream().map(WorkRow::sigla).toList(),
                        IntStream.range(0, progress.steps().size())
                                .mapToObj(column -> new Mosaic.Row(
                                        progress.steps().get(column).shortTitle(),
                                        progress.cells(column).stream()
                                                .map(cell -> new Tile(
                                                        cell.status().label(), fill(cell.status()), cell.isLate()))
                                                .toList()))
                                .toList())
                .svg();
    }

    /** How many deliverables of a step are in time, late, missing, not due yet. */
    private static String timeliness(StepSummary step) {
        return new StackedBar(
                        "Rispetto delle scadenze, " + step.step().title(),
                        List.of(
                                new Segment("In orario", step.onTime(), new Fill("#007A52", Hatch.SOLID)),
                                new Segment("In ritardo", step.late(), new Fill("#A66300", Hatch.RISING)),
                                new Segment("Mancanti", step.missing(), new Fill("#CC334D", Hatch.CROSSED)),
                                new Segment("Non ancora dovuti", step.notDue(), new Fill("#5D7083", Hatch.HOLLOW))))
                .svg();
    }

    /** Days from delivery to review, median and longest by step. */
    private static String reviewTimes(Progress progress) {
        long longest = progress.summaries().stream()
                .mapToLong(step -> step.reviews().longest())
                .max()
                .orElse(0);
        return BarChart.of(
                        "Giorni dalla consegna alla revisione, mediana per Step",
                        progress.summaries().stream()
                                .map(step -> new Bar(
                                        step.step().title(),
                                        step.reviews().median(),
                                        longest,
                                        step.reviews().released() == 0
                                                ? "nessuna"
                                                : step.reviews().medianLabel() + " (max "
                                                        + step.reviews().longest() + ")"))
                                .toList())
                .svg();
    }

    /** Support calls held by step, beside the project works. */
    private static String calls(Progress progress) {
        return new BarChart(
                        "Call di supporto svolte per Step",
                        progress.summaries().stream()
                                .map(step -> new Bar(
                                        step.step().title(),
                                        step.held(),
                                        progress.rows().size(),
                                        step.held() + " per " + progress.rows().size()))
                                .toList(),
                        new Fill("#17324D", Hatch.RISING))
                .svg();
    }

    /** How many project works lean to each service model. */
    private static String models(Progress progress) {
        return new BarChart(
                        "Modelli di servizio",
                        progress.models().entrySet().stream()
                                .map(entry -> new Bar(
                                        entry.getKey(),
                                        entry.getValue(),
                                        progress.rows().size(),
                                        entry.getValue() + " di "
                                                + progress.rows().size()))
                                .toList(),
                        new Fill("#008055", Hatch.SOLID))
                .svg();
    }

    /** How mature the project works are. */
    private static String maturity(Progress progress) {
        List<Segment> segments = new ArrayList<>();
        for (Maturity maturity : Maturity.values()) {
            segments.add(new Segment(maturity.label(), progress.mature(maturity), Fill.of(maturity.ordinal())));
        }
        segments.add(new Segment("Non indicata", progress.mature(null), new Fill("#5D7083", Hatch.HOLLOW)));
        return new StackedBar("Maturità dei project work", segments).svg();
    }

    /** A sign of the status that the printed fonts have. */
    public static String sign(DeliverableStatus status) {
        return switch (status) {
            case NOT_OPEN -> "○";
            case TO_DELIVER -> "□";
            case DRAFT -> "▫";
            case DELIVERED -> "◊";
            case UNDER_REVIEW -> "●";
            case CHANGES_REQUESTED -> "◄";
            case NOT_ASSESSABLE -> "▼";
            case APPROVED -> "■";
        };
    }

    private static Fill fill(DeliverableStatus status) {
        return switch (status) {
            case NOT_OPEN -> new Fill("#5D7083", Hatch.HOLLOW);
            case TO_DELIVER -> new Fill("#0066CC", Hatch.HOLLOW);
            case DRAFT -> new Fill("#0066CC", Hatch.RISING);
            case UNDER_REVIEW -> new Fill("#A66300", Hatch.CROSSED);
            case DELIVERED -> new Fill("#A66300", Hatch.UPRIGHT);
            case CHANGES_REQUESTED -> new Fill("#B34700", Hatch.FALLING);
            case NOT_ASSESSABLE -> new Fill("#CC334D", Hatch.CROSSED);
            case APPROVED -> new Fill("#007A52", Hatch.SOLID);
        };
    }
}
