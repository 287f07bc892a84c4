package it.tappe.deliverable.review;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A <i>revisione</i>: what a tutor decided on one version, and why. Released, it never changes.
 *
 * @param number of the version that was read
 * @param changesDueOn until when a new version is due, or null
 * @param annotated the file with the tutor's notes, or null
 */
public record Review(
        long submissionId,
        int number,
        Decision decision,
        @Nullable String generalComment,
        @Nullable LocalDate changesDueOn,
        Instant reviewedAt,
        String reviewedByName,
        @Nullable AnnotatedFile annotated,
        List<ReviewComment> comments) {

    /** A released review as one query reads it: everything but its comments. */
    @MappedEntity
    record NamedRow(
            long id,
            long submissionId,
            int number,
            Decision decision,
            @Nullable String generalComment,
            @Nullable LocalDate changesDueOn,
            Instant reviewedAt,
            String reviewedByName,
            @Nullable String annotatedName,
            @Nullable String annotatedType,
            @Nullable Long annotatedSize,
            @Nullable String annotatedSha256) {

        Review with(List<ReviewComment> comments) {
            return new Review(
                    submissionId,
                    number,
                    decision,
                    generalComment,
                    changesDueOn,
                    reviewedAt,
                    reviewedByName,
                    AnnotatedFile.of(annotatedName, annotatedType, annotatedSize, annotatedSha256),
                    comments);
        }
    }
}
