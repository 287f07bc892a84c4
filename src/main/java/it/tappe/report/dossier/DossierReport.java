package it.tappe.report.dossier;

import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.report.Filter;
import it.tappe.report.Format;
import it.tappe.report.Layout;
import it.tappe.report.Report;
import it.tappe.report.ReportParameters;
import it.tappe.report.dossier.chapter.PathPicture;
import it.tappe.shared.PlainName;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** The dossier of a project work. */
@Singleton
class DossierReport implements Report<Dossier> {
    private final DossierGathering gathering;

    DossierReport(DossierGathering gathering) {
        this.gathering = gathering;
    }

    @Override
    public String name() {
        return "dossier";
    }

    @Override
    public String title() {
        return "Dossier del project work";
    }

    @Override
    public String purpose() {
        return "Tutto di un project work: percorso, versioni e revisioni, call, scheda, classificazione, coerenza.";
    }

    @Override
    public Action action() {
        return Action.PRINT_WORKS;
    }

    @Override
    public List<Format> formats() {
        return List.of(Format.PDF, Format.HTML, Format.XLSX);
    }

    @Override
    public List<Filter> needed() {
        return List.of(Filter.PROJECT_WORK);
    }

    @Override
    public Dossier gather(Viewer viewer, ReportParameters parameters) {
        return gathering.gather(viewer, parameters.required(Filter.PROJECT_WORK));
    }

    @Override
    public Dossier sample() {
        return SampleDossier.dossier();
    }

    @Override
    public Layout layout(Dossier dossier, Format format) {
        return format == Format.XLSX
                ? new Layout.Tables(DossierWorkbook.of(dossier))
                : new Layout.Print(
                        "reports/dossier",
                        Map.of("dossier", dossier, "path", PathPicture.of(dossier.steps(), dossier.at())));
    }

    @Override
    public String fileName(Dossier dossier) {
        return "Dossier_" + PlainName.of(dossier.work().provinceName()) + "_"
                + PlainName.of(dossier.work().areaName());
    }
}
