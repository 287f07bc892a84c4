package it.tappe.report.progress;

import it.tappe.access.Viewer;
import it.tappe.report.Filter;
import it.tappe.report.Format;
import it.tappe.report.Layout;
import it.tappe.report.Report;
import it.tappe.report.ReportParameters;
import it.tappe.report.progress.figures.Progress;
import jakarta.inject.Singleton;
import java.util.List;

/** The progress report of the coordinators. */
@Singleton
public class ProgressReport implements Report<Progress> {
    static final String NAME = "progress";
    static final String TITLE = "Avanzamento del programma";

    private final ProgressGathering gathering;

    ProgressReport(ProgressGathering gathering) {
        this.gathering = gathering;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return TITLE;
    }

    @Override
    public String purpose() {
        return "Il programma in una pagina di figure: scadenze, tempi di revisione, call, modelli, maturità; poi una pagina"
                + " per project work e che cosa è cambiato dall’ultima stampa.";
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
        return List.of(Filter.AREA, Filter.STEP, Filter.PROVINCE, Filter.TUTOR, Filter.AS_OF, Filter.SINCE);
    }

    @Override
    public Layout layout(Progress progress, Format format) {
        return format == Format.XLSX ? new Layout.Tables(ProgressWorkbook.of(progress)) : ProgressParts.of(progress);
    }
}
