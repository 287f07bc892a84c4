package it.tappe.deliverable.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.deliverable.review.Decision;
import it.tappe.deliverable.review.Review;
import it.tappe.deliverable.review.ReviewComment;
import it.tappe.deliverable.review.ReviewEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A review for programs; comments by section title. */
@Serdeable
record ReviewJson(
        int version,
        Decision decision,
        Map<String, String> comments,
        @Nullable String generalComment,
        @Nullable LocalDate changesDueOn,
        Instant reviewedAt,
        String reviewedBy) {

    /** What a program sends. */
    @Serdeable
    record Sent(
            @Nullable Decision decision,
            @Nullable Map<String, String> comments,
            @Nullable String generalComment,
            @Nullable LocalDate changesDueOn) {
        @SuppressWarnings("NullAway") // a missing decision is refused by the entry's own validation
        ReviewEntry toEntry() {
            return new ReviewEntry(decision, comments == null ? Map.of() : comments, generalComment, changesDueOn);
        }
    }

    static ReviewJson of(Review review) {
        Map<String, String> comments = new LinkedHashMap<>();
        for (ReviewComment comment : review.comments()) {
            comments.put(comment.section(), comment.text());
        }
        return new ReviewJson(
                review.number(),
                review.decision(),
                comments,
                review.generalComment(),
                review.changesDueOn(),
                review.reviewedAt(),
                review.reviewedByName());
    }
}
