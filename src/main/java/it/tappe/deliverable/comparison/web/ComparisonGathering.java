package it.tappe.deliverable.comparison.web;

import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.Deliverables;
import it.tappe.deliverable.Submissions;
import it.tappe.deliverable.Version;
import it.tappe.deliverable.comparison.ComparedVersion;
import it.tappe.deliverable.comparison.Comparisons;
import it.tappe.deliverable.comparison.Comparisons.Start;
import it.tappe.deliverable.comparison.VersionDifference;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.shared.Refusal;
import it.tappe.shared.RomeTime;
import it.tappe.web.Form;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers what the page of a comparison tells, and chooses for those who have not chosen. */
@Singleton
class ComparisonGathering {
    private static final String FROM = "da";
    private static final String TO = "a";

    private final ProjectWorks projectWorks;
    private final Deliverables deliverables;
    private final Submissions submissions;
    private final Comparisons comparisons;

    ComparisonGathering(
            ProjectWorks projectWorks, Deliverables deliverables, Submissions submissions, Comparisons comparisons) {
        this.projectWorks = projectWorks;
        this.deliverables = deliverables;
        this.submissions = submissions;
        this.comparisons = comparisons;
    }

    /** The page; what was not chosen is filled into the form. */
    ComparisonPage gather(Viewer viewer, long id, int step, Form form) {
        ComparisonPage choices = choices(viewer, id, step);
        if (form.optional(TO) == null) {
            choices.ends().keySet().stream().findFirst().ifPresent(newest -> form.fill(TO, newest));
        }
        Optional<Start> start = start(viewer, id, step, form);
        if (form.optional(FROM) == null) {
            start.ifPresent(one -> form.fill(FROM, one.number()));
        }
        return form.optional(FROM) == null && (form.optional(TO) == null || Choice.isNumber(form.text(TO)))
                ? choices
                : new ComparisonPage(
                        choices.work(),
                        choices.deliverable(),
                        choices.starts(),
                        choices.ends(),
                        start.orElse(null),
                        compare(viewer, id, step, form));
    }

    /** What can be chosen, nothing compared yet. */
    ComparisonPage choices(Viewer viewer, long id, int step) {
        Deliverable deliverable = deliverables.find(viewer, id, step);
        Map<String, String> ends = new LinkedHashMap<>();
        for (Version version : submissions.versions(viewer, id).getOrDefault(deliverable.stepId(), List.of())) {
            ends.put(String.valueOf(version.number()), "Versione " + version.number() + since(version.deliveredAt()));
        }
        Map<String, String> starts = new LinkedHashMap<>(ends);
        for (ComparedVersion approved : comparisons.approvedBefore(viewer, id, step)) {
            starts.put(Choice.ofStep(approved.stepPosition()), "Versione approvata di «" + approved.stepTitle() + "»");
        }
        return new ComparisonPage(projectWorks.find(viewer, id), deliverable, starts, ends, null, null);
    }

    private Optional<Start> start(Viewer viewer, long id, int step, Form form) {
        String to = form.text(TO);
        return Choice.isNumber(to) ? comparisons.startFor(viewer, id, step, Integer.parseInt(to)) : Optional.empty();
    }

    private VersionDifference compare(Viewer viewer, long id, int step, Form form) {
        return Refusal.Invalid.renaming(
                field -> field.equals("from") ? FROM : TO,
                () -> Choice.of(form.optional(FROM), form.optional(TO)).compare(comparisons, viewer, id, step));
    }

    private static String since(@Nullable Instant deliveredAt) {
        return deliveredAt == null ? " (bozza)" : ", consegnata il " + RomeTime.minute(deliveredAt);
    }
}
