package it.tappe.deliverable.comparison;

import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.Deliverables;
import it.tappe.deliverable.Submissions;
import it.tappe.deliverable.Submissions.CheckedVersion;
import it.tappe.deliverable.Version;
import it.tappe.deliverable.comparison.ComparedVersion.Text;
import it.tappe.deliverable.comparison.ComparisonRepository.ApprovedSection;
import it.tappe.shared.Fields;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What changed between two versions that the viewer sees. Texts are compared outside of any transaction, so that long
 * ones hold no database connection.
 */
@Singleton
public class Comparisons {
    private final Deliverables deliverables;
    private final Submissions submissions;
    private final ComparisonRepository comparisons;

    Comparisons(Deliverables deliverables, Submissions submissions, ComparisonRepository comparisons) {
        this.deliverables = deliverables;
        this.submissions = submissions;
        this.comparisons = comparisons;
    }

    /**
     * Between two versions of one deliverable, in either direction. Refused with 404 when the viewer does not see both,
     * with 422 at the field {@code from} when they are the same.
     */
    public VersionDifference between(Viewer viewer, long projectWorkId, int stepPosition, int from, int to) {
        Deliverable deliverable = deliverables.find(viewer, projectWorkId, stepPosition);
        CheckedVersion later = submissions.version(viewer, projectWorkId, stepPosition, to);
        CheckedVersion earlier = submissions.version(viewer, projectWorkId, stepPosition, from);
        new Fields().check(from != to, "from", "Scegli due versioni diverse.").refuseIfWrong();
        return VersionDifference.of(compared(deliverable, earlier), compared(deliverable, later));
    }

    /**
     * Between the approved version of an earlier step and a version, in the sections that both have. Refused with 404
     * when the viewer does not see the version or nothing of the earlier step is approved.
     */
    public VersionDifference sinceApproved(
            Viewer viewer, long projectWorkId, int stepPosition, int earlierStep, int to) {
        Deliverable deliverable = deliverables.find(viewer, projectWorkId, stepPosition);
        CheckedVersion later = submissions.version(viewer, projectWorkId, stepPosition, to);
        ComparedVersion earlier = approvedBefore(viewer, projectWorkId, stepPosition).stream()
                .filter(one -> one.stepPosition() == earlierStep)
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
        return VersionDifference.ofShared(earlier, compared(deliverable, later));
    }

    /** The approved versions of earlier steps that ask for sections of this step too, by step. */
    public List<ComparedVersion> approvedBefore(Viewer viewer, long projectWorkId, int stepPosition) {
        return approvedBefore(deliverables.find(viewer, projectWorkId, stepPosition));
    }

    private List<ComparedVersion> approvedBefore(Deliverable deliverable) {
        Map<Integer, List<ApprovedSection>> bySteps =
                comparisons.approvedBefore(deliverable.projectWorkId(), deliverable.stepPosition()).stream()
                        .collect(Collectors.groupingBy(
                                ApprovedSection::stepPosition, LinkedHashMap::new, Collectors.toList()));
        return bySteps.values().stream()
                .map(Comparisons::compared)
                .filter(one -> one.sections().stream().anyMatch(text -> Provenance.asksFor(deliverable, text.title())))
                .toList();
    }

    /** Where the sections of a version come from. */
    public Provenance provenance(Viewer viewer, long projectWorkId, int stepPosition, int number) {
        List<Deliverable> all = deliverables.list(viewer, projectWorkId);
        return provenance(viewer, all, of(all, stepPosition), number);
    }

    /** The same of the newest version that the viewer sees; nothing where no earlier step asks for these sections. */
    public Provenance newestProvenance(Viewer viewer, long projectWorkId, int stepPosition) {
        List<Deliverable> all = deliverables.list(viewer, projectWorkId);
        Deliverable deliverable = of(all, stepPosition);
        if (Provenance.earlier(all, deliverable).isEmpty()) {
            return Provenance.NOTHING;
        }
        return versions(viewer, deliverable).stream()
                .findFirst()
                .map(version -> provenance(viewer, all, deliverable, version.number()))
                .orElse(Provenance.NOTHING);
    }

    private Provenance provenance(Viewer viewer, List<Deliverable> all, Deliverable deliverable, int number) {
        CheckedVersion version =
                submissions.version(viewer, deliverable.projectWorkId(), deliverable.stepPosition(), number);
        return Provenance.of(version, Provenance.earlier(all, deliverable), approvedBefore(deliverable));
    }

    private static Deliverable of(List<Deliverable> all, int stepPosition) {
        return all.stream()
                .filter(one -> one.stepPosition() == stepPosition)
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }

    /**
     * A version to start from.
     *
     * @param reviewedByViewer whether it is the one that the viewer has reviewed last
     */
    public record Start(int number, boolean reviewedByViewer) {}

    /**
     * From where the viewer will want to know what changed up to a version: the one that the viewer has reviewed last,
     * else the delivered one before it, else the one before it; empty for the first.
     */
    public Optional<Start> startFor(Viewer viewer, long projectWorkId, int stepPosition, int to) {
        Deliverable deliverable = deliverables.find(viewer, projectWorkId, stepPosition);
        int reviewed = comparisons.latestReviewedBy(viewer.accountId(), projectWorkId, deliverable.stepId(), to);
        if (reviewed > 0) {
            return Optional.of(new Start(reviewed, true));
        }
        return submissions.versions(viewer, projectWorkId).getOrDefault(deliverable.stepId(), List.of()).stream()
                .filter(version -> version.number() < to)
                .max(Comparator.comparing(Version::isDelivered).thenComparing(Version::number))
                .map(version -> new Start(version.number(), false));
    }

    private List<Version> versions(Viewer viewer, Deliverable deliverable) {
        return submissions.versions(viewer, deliverable.projectWorkId()).getOrDefault(deliverable.stepId(), List.of());
    }

    private static ComparedVersion compared(Deliverable deliverable, CheckedVersion checked) {
        return new ComparedVersion(
                deliverable.stepPosition(),
                deliverable.stepTitle(),
                checked.version().number(),
                checked.version().deliveredAt(),
                checked.sections().stream().map(Text::of).toList());
    }

    private static ComparedVersion compared(List<ApprovedSection> sections) {
        ApprovedSection first = sections.get(0);
        return new ComparedVersion(
                first.stepPosition(),
                first.stepTitle(),
                first.number(),
                first.deliveredAt(),
                sections.stream().map(one -> new Text(one.title(), one.text())).toList());
    }
}
