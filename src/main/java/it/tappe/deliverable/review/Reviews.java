package it.tappe.deliverable.review;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.Deliverables;
import it.tappe.shared.RomeTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reviews that were released: what teams read. */
@Singleton
@Transactional
public class Reviews {
    private final Deliverables deliverables;
    private final Readings readings;
    private final ReviewDrafts drafts;
    private final ReviewTables tables;
    private final ReviewNews news;
    private final Clock clock;

    Reviews(
            Deliverables deliverables,
            Readings readings,
            ReviewDrafts drafts,
            ReviewTables tables,
            ReviewNews news,
            Clock clock) {
        this.deliverables = deliverables;
        this.readings = readings;
        this.drafts = drafts;
        this.tables = tables;
        this.news = news;
        this.clock = clock;
    }

    /** The two tables in which reviews stand. */
    @Singleton
    record ReviewTables(ReviewRepository reviews, CommentRepository comments) {}

    /** Where it is told that a review was released. */
    @Singleton
    record ReviewNews(Journal journal, ApplicationEventPublisher<ReviewReleased> released) {}

    /**
     * Decides on a delivered version in one go. Refused with 409 when it is not delivered, when it has a review already,
     * or when the team has meanwhile delivered a newer one.
     *
     * @param basedOn the version of the draft that was read; may be null while there is no draft, else 428
     */
    public Review decide(
            Viewer viewer,
            long projectWorkId,
            int stepPosition,
            int number,
            ReviewEntry entry,
            @Nullable Long basedOn) {
        Reading reading = readings.find(viewer, projectWorkId, stepPosition, number, Action.REVIEW);
        tables.reviews().lock(projectWorkId);
        boolean begun =
                tables.reviews().findBySubmissionId(reading.version().id()).isPresent();
        Long version = basedOn == null && !begun ? Long.valueOf(0) : basedOn;
        drafts.present(viewer, reading, version);
        entry.check(reading.sections());
        entry.checkDecision(RomeTime.dayOf(clock.instant()));
        return release(viewer, reading, drafts.write(viewer, reading, entry, version));
    }

    /**
     * Releases the draft as it is: from now on the team sees it.
     *
     * @param basedOn the version of the draft that was read: 412 when somebody has saved since, 428 when null
     */
    public Review release(Viewer viewer, long projectWorkId, int stepPosition, int number, @Nullable Long basedOn) {
        Reading reading = readings.find(viewer, projectWorkId, stepPosition, number, Action.REVIEW);
        tables.reviews().lock(projectWorkId);
        ReviewRow draft = drafts.present(viewer, reading, basedOn);
        ReviewEntry.checkDecision(draft.decision(), draft.changesDueOn(), RomeTime.dayOf(clock.instant()));
        return release(viewer, reading, draft);
    }

    /** The released reviews of a deliverable's versions, newest first: two queries. */
    public List<Review> list(Viewer viewer, long projectWorkId, int stepPosition) {
        Deliverable deliverable = deliverables.find(viewer, projectWorkId, stepPosition);
        Map<Long, List<ReviewComment>> comments =
                tables.comments().ofReviews(projectWorkId, deliverable.stepId()).stream()
                        .collect(Collectors.groupingBy(ReviewComment::submissionId));
        return tables.reviews().released(projectWorkId, deliverable.stepId()).stream()
                .map(row -> row.with(comments.getOrDefault(row.submissionId(), List.of())))
                .toList();
    }

    private Review release(Viewer viewer, Reading reading, ReviewRow draft) {
        ReviewRow released = tables.reviews().update(draft.released(clock.instant(), viewer.accountId()));
        Deliverable deliverable = reading.deliverable();
        if (released.decision() == Decision.APPROVED) {
            tables.reviews().withdrawApproval(deliverable.projectWorkId(), deliverable.stepId());
            tables.reviews()
                    .approve(
                            deliverable.projectWorkId(),
                            deliverable.stepId(),
                            reading.version().id());
        }
        news.journal()
                .note(viewer, Act.REVIEWED, reading.subject().changed(null, String.valueOf(label(released))));
        Review review = list(viewer, deliverable.projectWorkId(), deliverable.stepPosition()).stream()
                .filter(one -> one.submissionId() == released.submissionId())
                .findFirst()
                .orElseThrow();
        Deliverable after = deliverables.find(viewer, deliverable.projectWorkId(), deliverable.stepPosition());
        news.released().publishEvent(new ReviewReleased(reading.work(), after, review));
        return review;
    }

    private static @Nullable String label(ReviewRow released) {
        return released.decision() == null ? null : released.decision().label();
    }
}
