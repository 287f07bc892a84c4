package it.tappe.deliverable.review;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.Viewer;
import it.tappe.province.Provinces;
import it.tappe.shared.Refusal;
import it.tappe.shared.RomeTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reviews that are being written. A review begins with the first saving; until it is released only those who may review
 * see it. Whoever saves says which saving the text rests on: nobody overwrites what somebody else has written since.
 */
@Singleton
@Transactional
public class ReviewDrafts {
    private final Readings readings;
    private final ReviewRepository reviews;
    private final CommentRepository comments;
    private final Provinces provinces;
    private final Journal journal;
    private final Clock clock;

    ReviewDrafts(
            Readings readings,
            ReviewRepository reviews,
            CommentRepository comments,
            Provinces provinces,
            Journal journal,
            Clock clock) {
        this.readings = readings;
        this.reviews = reviews;
        this.comments = comments;
        this.provinces = provinces;
        this.journal = journal;
        this.clock = clock;
    }

    /** The draft for a version; a blank one before the first saving; 409 when it has been released. */
    public ReviewDraft find(Viewer viewer, long projectWorkId, int stepPosition, int number) {
        Reading reading = readings.find(viewer, projectWorkId, stepPosition, number, Action.REVIEW);
        Optional<ReviewRow> row = reviews.findBySubmissionId(reading.version().id());
        if (row.filter(ReviewRow::isReleased).isPresent()) {
            reading.requireReviewable(true);
        }
        return row.map(found -> draft(reading, found)).orElseGet(() -> ReviewDraft.blank(number));
    }

    /**
     * Saves what was written so far.
     *
     * @param basedOn the version of the draft that it rests on: 412 when somebody has saved since, 428 when null
     */
    public ReviewDraft save(
            Viewer viewer,
            long projectWorkId,
            int stepPosition,
            int number,
            ReviewEntry entry,
            @Nullable Long basedOn) {
        Reading reading = readings.find(viewer, projectWorkId, stepPosition, number, Action.REVIEW);
        ReviewRow saved = write(viewer, reading, entry, basedOn);
        noteBeginning(viewer, reading, saved);
        return draft(reading, saved);
    }

    /** Throws the draft away: the review has not begun, and the team can take its delivery back again. */
    public void discard(Viewer viewer, long projectWorkId, int stepPosition, int number, @Nullable Long basedOn) {
        Reading reading = readings.find(viewer, projectWorkId, stepPosition, number, Action.REVIEW);
        reviews.lock(projectWorkId);
        ReviewRow row = present(viewer, reading, basedOn);
        if (row.id() == 0) {
            throw new Refusal.NotFound();
        }
        comments.clear(row.id());
        reviews.delete(row);
        journal.note(viewer, Act.REVIEW_DISCARDED, reading.subject());
    }

    /** What the decision of the draft will bring about; refused with 422 while it cannot be released. */
    public DecisionPreview preview(Viewer viewer, long projectWorkId, int stepPosition, int number) {
        Reading reading = readings.find(viewer, projectWorkId, stepPosition, number, Action.REVIEW);
        ReviewDraft draft = find(viewer, projectWorkId, stepPosition, number);
        reading.requireReviewable(false);
        ReviewEntry.checkDecision(draft.decision(), draft.changesDueOn(), RomeTime.dayOf(clock.instant()));
        return DecisionPreview.of(
                reading.deliverable(),
                draft,
                provinces.named(viewer, List.of(reading.work().provinceId())),
                reviews.approvedNumber(projectWorkId, reading.deliverable().stepId())
                        .orElse(null),
                reviews.readers(projectWorkId),
                readings.informed(reading),
                clock.instant());
    }

    ReviewRow write(Viewer viewer, Reading reading, ReviewEntry entry, @Nullable Long basedOn) {
        reviews.lock(reading.work().id());
        ReviewRow before = present(viewer, reading, basedOn);
        entry.check(reading.sections());
        Instant now = clock.instant();
        ReviewRow written = before.written(entry, now, viewer.accountId());
        ReviewRow after = before.id() == 0 ? reviews.save(written) : reviews.update(written);
        comments.clear(after.id());
        comments.saveAll(toComments(reading, after, entry.inOrder(reading.sections())));
        return after;
    }

    /** With the first saving a review begins; later ones are nobody's concern. */
    void noteBeginning(Viewer viewer, Reading reading, ReviewRow saved) {
        if (saved.version() == 1) {
            journal.note(viewer, Act.REVIEW_BEGUN, reading.subject());
        }
    }

    /** The row to be changed, which is new when there is none; refuses what cannot be reviewed or rests on old text. */
    ReviewRow present(Viewer viewer, Reading reading, @Nullable Long basedOn) {
        Optional<ReviewRow> found = reviews.findBySubmissionId(reading.version().id());
        reading.requireReviewable(found.filter(ReviewRow::isReleased).isPresent());
        ReviewRow row =
                found.orElseGet(() -> ReviewRow.begun(reading.version().id(), clock.instant(), viewer.accountId()));
        if (basedOn == null) {
            throw Refusal.Conflict.unconditional("Manca l’intestazione If-Match: indica l’ETag della bozza letta.");
        }
        if (row.version() != basedOn) {
            throw Refusal.Conflict.stale(reviews.nameOf(row.reviewedBy()) + " ha salvato questa revisione il "
                    + RomeTime.minute(row.savedAt()) + ": confronta i due testi.");
        }
        return row;
    }

    private ReviewDraft draft(Reading reading, ReviewRow row) {
        return ReviewDraft.of(
                reading.version().number(),
                row,
                reviews.nameOf(row.reviewedBy()),
                comments.findByReviewIdOrderByPosition(row.id()));
    }

    private static List<ReviewComment> toComments(Reading reading, ReviewRow row, List<QuotedComment> entered) {
        List<ReviewComment> rows = new ArrayList<>();
        for (QuotedComment one : entered) {
            Optional<Passage> passage = Optional.ofNullable(one.quote())
                    .filter(quote -> !quote.isBlank())
                    .flatMap(quote -> ReviewEntry.find(reading.sections(), one.section())
                            .flatMap(section -> Passage.find(section.text(), quote)));
            rows.add(new ReviewComment(
                    0,
                    row.id(),
                    row.submissionId(),
                    rows.size() + 1,
                    one.section(),
                    passage.map(Passage::quote).orElse(null),
                    passage.map(Passage::start).orElse(null),
                    one.text(),
                    row.savedAt(),
                    row.reviewedBy()));
        }
        return rows;
    }
}
