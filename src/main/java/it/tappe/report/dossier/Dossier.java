package it.tappe.report.dossier;

import it.tappe.coherence.Trace;
import it.tappe.projectwork.ProjectWork;
import it.tappe.report.dossier.chapter.CallChapter;
import it.tappe.report.dossier.chapter.CanvasChapter;
import it.tappe.report.dossier.chapter.ClassificationChapter;
import it.tappe.report.dossier.chapter.JournalChapter;
import it.tappe.report.dossier.chapter.StepChapter;
import it.tappe.support.CallStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a viewer may know of a project work.
 *
 * @param team names of the accounts of its province
 * @param at when it was gathered
 * @param by who asked for it
 * @param canvas null while nobody has answered anything
 */
public record Dossier(
        ProjectWork work,
        List<String> team,
        Instant at,
        String by,
        List<StepChapter> steps,
        List<CallChapter> calls,
        @Nullable CanvasChapter canvas,
        ClassificationChapter classification,
        Trace trace,
        JournalChapter journal) {

    /** How many versions the viewer sees. */
    public int versions() {
        return steps.stream().mapToInt(step -> step.versions().size()).sum();
    }

    /** How many points nobody has taken up. */
    public long open() {
        return steps.stream().mapToLong(StepChapter::open).sum();
    }

    /** How many calls were held. */
    public long held() {
        return calls.stream()
                .filter(call -> call.known().call().statusAt(at) == CallStatus.HELD)
                .count();
    }

    /** The tutor province's name, or a dash. */
    public String tutorProvince() {
        String name = work.tutorProvinceName();
        return name == null ? "—" : name;
    }
}
