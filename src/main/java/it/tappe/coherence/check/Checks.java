package it.tappe.coherence.check;

import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.canvas.Answer;
import it.tappe.canvas.Canvases;
import it.tappe.canvas.Compared;
import it.tappe.deliverable.speech.ReadVersion;
import it.tappe.deliverable.text.DeliveredTexts;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.shared.Fields;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The checks of the programme's experts. Whoever sees a project work reads what they find; its tutors note what they know.
 * Documents are read outside of any transaction, and what was found is kept for the overview.
 */
@Singleton
public class Checks {
    private static final int LONGEST = 1000;

    private final ProjectWorks projectWorks;
    private final Canvases canvases;
    private final DeliveredTexts texts;
    private final CheckRecords records;

    Checks(ProjectWorks projectWorks, Canvases canvases, DeliveredTexts texts, CheckRecords records) {
        this.projectWorks = projectWorks;
        this.canvases = canvases;
        this.texts = texts;
        this.records = records;
    }

    /** Reads canvas and documents as they are now, and makes every check. */
    public CheckSheet read(Viewer viewer, long projectWorkId) {
        ProjectWork work = projectWorks.find(viewer, projectWorkId);
        String restsOn = records.states(List.of(projectWorkId)).getOrDefault(projectWorkId, "");
        List<ReadVersion> versions = texts.latest(viewer, projectWorkId).stream()
                .map(ReadVersion::of)
                .toList();
        Evidence evidence = new Evidence(answers(projectWorkId), versions);
        List<Finding> findings = Arrays.stream(ExpertCheck.values())
                .map(check -> check.judge(evidence))
                .toList();
        records.keep(projectWorkId, findings, restsOn);
        return new CheckSheet(
                work, versions.stream().map(ReadVersion::label).toList(), findings, records.notes(projectWorkId));
    }

    private List<Answer> answers(long projectWorkId) {
        Compared compared = canvases.compared(List.of(projectWorkId));
        List<Integer> steps = new ArrayList<>(compared.steps(projectWorkId));
        Collections.reverse(steps);
        return steps.stream()
                .flatMap(step -> compared.get(projectWorkId, step).all().stream())
                .toList();
    }

    /** Notes what a tutor knows of a finding. */
    public void note(Viewer viewer, long projectWorkId, ExpertCheck check, String text) {
        ProjectWork work = projectWorks.find(viewer, projectWorkId);
        viewer.require(Action.CLASSIFY, work);
        new Fields()
                .check(!text.isBlank(), "note", "Scrivi l’annotazione.")
                .check(text.length() <= LONGEST, "note", "Al massimo " + LONGEST + " caratteri.")
                .refuseIfWrong();
        records.note(viewer, work, check, text.strip());
    }

    /** Refuses with 403 unless the viewer may note; before a form is read. */
    public void requireNoting(Viewer viewer, long projectWorkId) {
        viewer.require(Action.CLASSIFY, projectWorks.find(viewer, projectWorkId));
    }

    /**
     * The last results for the project works that the viewer sees, in three queries more than it takes to list them.
     *
     * @param area order number, or null for all
     */
    public CheckOverview overview(Viewer viewer, @Nullable Integer area) {
        List<ProjectWork> works = projectWorks.list(viewer).stream()
                .filter(work -> area == null || work.areaPosition() == area)
                .toList();
        List<Long> ids = works.stream().map(ProjectWork::id).toList();
        Map<Long, String> states = records.states(ids);
        Map<Long, Map<ExpertCheck, CheckResult>> results = records.results(ids);
        return new CheckOverview(works.stream()
                .map(work -> {
                    Map<ExpertCheck, CheckResult> own = results.getOrDefault(work.id(), Map.of());
                    String now = states.getOrDefault(work.id(), "");
                    boolean isOutdated = own.values().stream()
                            .anyMatch(result -> !result.restsOn().equals(now));
                    return new CheckOverview.Row(work, own, isOutdated);
                })
                .toList());
    }
}
