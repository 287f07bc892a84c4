package it.tappe.report.dossier;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Account;
import it.tappe.access.Accounts;
import it.tappe.access.Role;
import it.tappe.access.Viewer;
import it.tappe.coherence.Traces;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.report.dossier.chapter.CallChapter;
import it.tappe.report.dossier.chapter.CallChapters;
import it.tappe.report.dossier.chapter.CanvasChapters;
import it.tappe.report.dossier.chapter.ClassificationChapter;
import it.tappe.report.dossier.chapter.ClassificationChapters;
import it.tappe.report.dossier.chapter.JournalChapters;
import it.tappe.report.dossier.chapter.StepChapter;
import it.tappe.report.dossier.chapter.StepChapters;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Reads a project work chapter by chapter, with the viewer's eyes. */
@Singleton
@Transactional
class DossierGathering {
    private final ProjectWorks projectWorks;
    private final Accounts accounts;
    private final Traces traces;
    private final Chapters chapters;
    private final Clock clock;

    DossierGathering(ProjectWorks projectWorks, Accounts accounts, Traces traces, Chapters chapters, Clock clock) {
        this.projectWorks = projectWorks;
        this.accounts = accounts;
        this.traces = traces;
        this.chapters = chapters;
        this.clock = clock;
    }

    /** The classes that read a chapter each. */
    @Singleton
    record Chapters(
            StepChapters steps,
            CallChapters calls,
            CanvasChapters canvas,
            ClassificationChapters classification,
            JournalChapters journal) {}

    /** 404 when the viewer does not see the project work. */
    Dossier gather(Viewer viewer, long projectWorkId) {
        ProjectWork work = projectWorks.find(viewer, projectWorkId);
        List<StepChapter> steps = chapters.steps().of(viewer, projectWorkId);
        List<CallChapter> calls = chapters.calls().of(viewer, projectWorkId);
        ClassificationChapter classification = chapters.classification().of(viewer, projectWorkId);
        return new Dossier(
                work,
                accounts.active(Role.TEAM, work.provinceId()).stream()
                        .map(Account::displayName)
                        .toList(),
                clock.instant(),
                viewer.displayName(),
                steps,
                calls,
                chapters.canvas().of(viewer, work).orElse(null),
                classification,
                traces.find(viewer, projectWorkId),
                chapters.journal().of(viewer, projectWorkId, steps, calls, classification));
    }
}
