package it.tappe.report.progress;

import it.tappe.access.Viewer;
import it.tappe.deliverable.DeliverableStatus;
import it.tappe.document.chart.Fill;
import it.tappe.document.chart.Fill.Hatch;
import it.tappe.document.chart.StackedBar;
import it.tappe.document.chart.StackedBar.Segment;
import it.tappe.report.Filter;
import it.tappe.report.Format;
import it.tappe.report.Layout;
import it.tappe.report.Report;
import it.tappe.report.ReportParameters;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The progress report of the coordinators. */
@Singleton
public class ProgressReport implements Report<Progress> {
    private final ProgressGathering gathering;

    ProgressReport(ProgressGathering gathering) {
        this.gathering = gathering;
    }

    @Override
    public String name() {
        return "progress";
    }

    @Override
    public String title() {
        return "Avanzamento del programma";
    }

    @Override
    public String purpose() {
        return "Per ogni Provincia e ogni Step: stato, scadenza, ritardi, proroghe, versioni, modifiche aperte, modello.";
    }

    @Override
    public Progress gather(Viewer viewer, ReportParameters parameters) {
        return gathering.gather(viewer, parameters);
    }

    @Override
    public Progress sample() {
        return SampleProgress.progress();
    }

    @Override
    public List<Format> formats() {
        return List.of(Format.PDF, Format.XLSX, Format.HTML);
    }

    @Override
    public List<Filter> filters() {
        return List.of(Filter.AREA, Filter.STEP);
    }

    @Override
    public Layout layout(Progress progress, Format format) {
        return format == Format.XLSX
                ? new Layout.Tables(ProgressWorkbook.of(progress))
                : new Layout.Print("reports/progress", Map.of("progress", progress));
    }

    /** The bar of a step: how many deliverables stand at which status, readable without colour. */
    public static String bar(Progress progress, int column) {
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
