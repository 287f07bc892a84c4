package it.tappe.deliverable.review;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.Deliverables;
import it.tappe.deliverable.Submissions;
import it.tappe.deliverable.Version;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.shared.Refusal;
import it.tappe.shared.RomeTime;
import it.tappe.shared.Violations;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reviews of delivered versions. */
@Singleton
@Transactional
public class Reviews {
    private final ProjectWorks projectWorks;
    private final Deliverables deliverables;
    private final Submissions submissions;
    private final ReviewRepository reviews;
    private final Journal journal;
    private final Clock clock;

    Reviews(
            ProjectWorks projectWorks,
            Deliverables deliverables,
            Submissions submissions,
            ReviewRepository reviews,
            Journal journal,
            Clock clock) {
        this.projectWorks = projectWorks;
        this.deliverables = deliverables;
        this.submissions = submissions;
        this.reviews = reviews;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Decides on a delivered version. Refused with 409 when it is not delivered, when it has a review already, or when
     * the team has meanwhile delivered a newer one.
     */
    public Review decide(Viewer viewer, long projectWorkId, int stepPosition, int number, ReviewEntry entry) {
        ProjectWork work = projectWorks.find(viewer, projectWorkId);
        Version version =
                submissions.version(viewer, projectWorkId, stepPosition, number).version();
        viewer.require(Action.REVIEW, work);
        Violations.requireNone(entry);
        reviews.lock(projectWorkId);
        Deliverable deliverable = deliverables.find(viewer, projectWorkId, stepPosition);
        requireReviewable(version, deliverable);
        entry.check(deliverable.sectionTitles(), RomeTime.dayOf(clock.instant()));
        save(viewer, deliverable, version, entry);
        journal.note(viewer, Act.REVIEWED, subject(work, deliverable, version, entry));
        return list(viewer, projectWorkId, stepPosition).stream()
                .filter(review -> review.submissionId() == version.id())
                .findFirst()
                .orElseThrow();
    }

    /** The reviews of a deliverable's versions, newest first: two queries. */
    public List<Review> list(Viewer viewer, long projectWorkId, int stepPosition) {
        Deliverable deliverable = deliverables.find(viewer, projectWorkId, stepPosition);
        Map<Long, List<ReviewComment>> comments = reviews.comments(projectWorkId, deliverable.stepId()).stream()
                .collect(Collectors.groupingBy(ReviewComment::reviewId));
        return reviews.list(projectWorkId, deliverable.stepId()).stream()
                .map(row -> row.with(comments.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private void requireReviewable(Version version, Deliverable deliverable) {
        if (!version.isDelivered()) {
            throw new Refusal.Conflict("Questa versione non è ancora stata consegnata.");
        }
        if (reviews.countOf(version.id()) > 0) {
            throw new Refusal.Conflict("Questa versione è già stata revisionata.");
        }
        if (!Integer.valueOf(version.number()).equals(deliverable.deliveredNumber())) {
            throw new Refusal.Conflict("Nel frattempo è stata consegnata la versione " + deliverable.deliveredNumber()
                    + ": la revisione si fa su quella.");
        }
    }

    private void save(Viewer viewer, Deliverable deliverable, Version version, ReviewEntry entry) {
        String general = entry.generalComment();
        ReviewRow saved = reviews.save(new ReviewRow(
                0,
                version.id(),
                entry.decision(),
                general == null || general.isBlank() ? null : general.strip(),
                entry.changesDueOn(),
                clock.instant(),
                clock.instant(),
                clock.instant(),
                viewer.accountId()));
        int position = 1;
        for (Map.Entry<String, String> comment :
                entry.commentsBySection(deliverable.sectionTitles()).entrySet()) {
            reviews.comment(
                    saved.id(),
                    version.id(),
                    position++,
                    comment.getKey(),
                    comment.getValue(),
                    saved.savedAt(),
                    viewer.accountId());
        }
        if (entry.decision() == Decision.APPROVED) {
            reviews.withdrawApproval(deliverable.projectWorkId(), deliverable.stepId());
            reviews.approve(deliverable.projectWorkId(), deliverable.stepId(), version.id());
        }
    }

    private static JournalSubject subject(
            ProjectWork work, Deliverable deliverable, Version version, ReviewEntry entry) {
        String label = work.label() + " – " + deliverable.stepTitle() + ", versione " + version.number();
        return JournalSubject.of("review", version.id(), label)
                .in(work.id())
                .changed(null, entry.decision().label());
    }
}
