package it.tappe.deliverable.template;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.Deliverables;
import it.tappe.programme.Step;
import it.tappe.programme.Steps;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.shared.FileName;
import it.tappe.shared.Refusal;
import it.tappe.store.Incoming;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** Reads and writes the rows of templates, each act in one transaction. Only {@link Templates} calls it. */
@Singleton
@Transactional
class TemplateRecords {

    private final ProjectWorks projectWorks;
    private final Deliverables deliverables;
    private final Steps steps;
    private final TemplateRepository templates;
    private final Journal journal;
    private final Clock clock;

    TemplateRecords(
            ProjectWorks projectWorks,
            Deliverables deliverables,
            Steps steps,
            TemplateRepository templates,
            Journal journal,
            Clock clock) {
        this.projectWorks = projectWorks;
        this.deliverables = deliverables;
        this.steps = steps;
        this.templates = templates;
        this.journal = journal;
        this.clock = clock;
    }

    /** What a download needs. */
    record Asked(ProjectWork work, Deliverable deliverable, Particulars head, Optional<OwnTemplate> own) {}

    Asked noteDownload(Viewer viewer, long projectWorkId, int stepPosition) {
        ProjectWork work = projectWorks.find(viewer, projectWorkId);
        Deliverable deliverable = deliverables.find(viewer, projectWorkId, stepPosition);
        Optional<OwnTemplate> own = templates.standing(deliverable.stepId());
        String label = work.label() + " – " + deliverable.stepTitle() + ", modello";
        journal.note(
                viewer,
                Act.DOWNLOADED,
                JournalSubject.of("document_template", own.map(OwnTemplate::id).orElse(null), label)
                        .in(work.id()));
        return new Asked(work, deliverable, Particulars.of(work, deliverable, clock.instant()), own);
    }

    /** The step, for whoever may change its template. */
    Step requireEditing(Viewer viewer, long stepId) {
        Step step = steps.find(viewer, stepId);
        viewer.require(Action.EDIT_REGISTER);
        return step;
    }

    Optional<OwnTemplate> own(long stepId) {
        return templates.standing(stepId);
    }

    OwnTemplate replace(Viewer viewer, Step step, String fileName, Incoming file) {
        templates.lock(step.id());
        String before = own(step.id()).map(OwnTemplate::fileName).orElse(null);
        templates.withdraw(step.id(), clock.instant(), viewer.accountId());
        TemplateRow saved = templates.save(new TemplateRow(
                0,
                step.id(),
                FileName.of(fileName),
                file.size(),
                file.sha256(),
                String.join("\n", step.sectionTitles()),
                clock.instant(),
                viewer.accountId(),
                null,
                null));
        journal.note(viewer, Act.UPLOADED, subject(saved.id(), step).changed(before, saved.fileName()));
        return own(step.id()).orElseThrow();
    }

    void withdraw(Viewer viewer, Step step) {
        templates.lock(step.id());
        OwnTemplate own = own(step.id())
                .orElseThrow(() -> new Refusal.NotFound(
                        "Questo Step usa già il modello di Tappe: non c’è nulla da" + " ritirare."));
        templates.withdraw(step.id(), clock.instant(), viewer.accountId());
        journal.note(viewer, Act.CHANGED, subject(own.id(), step).changed(own.fileName(), null));
    }

    private static JournalSubject subject(long id, Step step) {
        return JournalSubject.of("document_template", id, step.title() + ", modello");
    }
}
