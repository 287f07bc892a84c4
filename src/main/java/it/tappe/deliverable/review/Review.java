package it.tappe.deliverable.review;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A <i>revisione</i>: what a tutor decided on one version, and why. Never changed.
 *
 * @param number of the version that was read
 * @param changesDueOn until when a new version is due, or null
 */
public record Review(
        long submissionId,
        int number,
        Decision decision,
        @Nullable String generalComment,
        @Nullable LocalDate changesDueOn,
        Instant reviewedAt,
        String reviewedByName,
        List<ReviewComment> comments) {

    /** A review as one query reads it: everything but its comments. */
    @MappedEntity
    record NamedRow(
            long id,
            long submissionId,
            int number,
            Decision decision,
            @Nullable String generalComment,
            @Nullable LocalDate changesDueOn,
            Instant reviewedAt,
            String reviewedByName) {

        Review with(List<ReviewComment> comments) {
            return new Review(
                    submissionId, number, decision, generalComment, changesDueOn, reviewedAt, reviewedByName, comments);
        }
    }
}
