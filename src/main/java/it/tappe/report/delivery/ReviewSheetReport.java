package it.tappe.report.delivery;

import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.document.docx.DocxEngine;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.report.Filter;
import it.tappe.report.Format;
import it.tappe.report.Layout;
import it.tappe.report.Report;
import it.tappe.report.ReportParameters;
import it.tappe.report.dossier.SampleSteps;
import it.tappe.report.dossier.chapter.StepChapter;
import it.tappe.report.dossier.chapter.StepChapters;
import it.tappe.report.dossier.chapter.VersionChapter;
import it.tappe.shared.PlainName;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The review sheet of a version: what its tutor decided and asked, and what became of it. */
@Singleton
class ReviewSheetReport implements Report<ReviewSheet> {
    private final ProjectWorks projectWorks;
    private final StepChapters steps;
    private final DocxEngine docx;
    private final Clock clock;

    ReviewSheetReport(ProjectWorks projectWorks, StepChapters steps, DocxEngine docx, Clock clock) {
        this.projectWorks = projectWorks;
        this.steps = steps;
        this.docx = docx;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "review-sheet";
    }

    @Override
    public String title() {
        return "Scheda di revisione";
    }

    @Override
    public String purpose() {
        return "La revisione di una versione: decisione, commenti per sezione, risposte, punti aperti.";
    }

    @Override
    public Action action() {
        return Action.PRINT_WORKS;
    }

    @Override
    public List<Format> formats() {
        return List.of(Format.PDF, Format.HTML, Format.DOCX);
    }

    @Override
    public List<Filter> needed() {
        return List.of(Filter.PROJECT_WORK, Filter.STEP, Filter.VERSION);
    }

    @Override
    public ReviewSheet gather(Viewer viewer, ReportParameters parameters) {
        ProjectWork work = projectWorks.find(viewer, parameters.required(Filter.PROJECT_WORK));
        StepChapter step = steps.find(viewer, work.id(), parameters.requiredPosition(Filter.STEP));
        int number = parameters.requiredPosition(Filter.VERSION);
        VersionChapter version = step.versions().stream()
                .filter(one -> one.version().number() == number && one.review() != null)
                .findFirst()
                .orElseThrow(
                        () -> new Refusal.NotFound("Per questa versione non c’è ancora una revisione pubblicata."));
        return new ReviewSheet(work, step.deliverable(), version, clock.instant(), viewer.displayName());
    }

    @Override
    public ReviewSheet sample() {
        StepChapter step = SampleSteps.steps().get(1);
        return new ReviewSheet(
                SampleSteps.work(),
                step.deliverable(),
                new VersionChapter(
                        step.versions().get(0).version(), step.versions().get(0).review(), SampleSteps.points()),
                SampleSteps.AT,
                "Coordinamento");
    }

    @Override
    public Layout layout(ReviewSheet sheet, Format format) {
        return format == Format.DOCX
                ? new Layout.Text(out -> docx.write(ReviewSheetText.of(sheet), out))
                : new Layout.Print("reports/review-sheet", Map.of("sheet", sheet));
    }

    @Override
    public String fileName(ReviewSheet sheet) {
        return "Revisione_" + PlainName.of(sheet.work().provinceName()) + "_"
                + PlainName.ofTitle(sheet.deliverable().stepTitle()) + "_v"
                + sheet.chapter().version().number();
    }
}
