package it.tappe.deliverable.review;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the table keeps of a review; everybody else reads {@link Review} or {@link ReviewDraft}.
 *
 * @param reviewedAt when it was released; null while it is a draft
 * @param reviewedBy who saved it last
 * @param version counts the savings from 1
 */
@MappedEntity("review")
record ReviewRow(
        @Id @GeneratedValue long id,
        long submissionId,
        @Nullable Decision decision,
        @Nullable String generalComment,
        @Nullable LocalDate changesDueOn,
        Instant startedAt,
        Instant savedAt,
        @Nullable Instant reviewedAt,
        long reviewedBy,
        long version,
        @Nullable String annotatedName,
        @Nullable String annotatedType,
        @Nullable Long annotatedSize,
        @Nullable String annotatedSha256) {

    /** A draft that nobody has written in yet. */
    static ReviewRow begun(long submissionId, Instant now, long accountId) {
        return new ReviewRow(0, submissionId, null, null, null, now, now, null, accountId, 0, null, null, null, null);
    }

    boolean isReleased() {
        return reviewedAt != null;
    }

    ReviewRow written(ReviewEntry entry, Instant now, long accountId) {
        String general = entry.generalComment();
        return new ReviewRow(
                id,
                submissionId,
                entry.decision(),
                general == null || general.isBlank() ? null : general.strip(),
                entry.changesDueOn(),
                startedAt,
                now,
                null,
                accountId,
                version + 1,
                annotatedName,
                annotatedType,
                annotatedSize,
                annotatedSha256);
    }

    ReviewRow released(Instant now, long accountId) {
        return new ReviewRow(
                id,
                submissionId,
                decision,
                generalComment,
                changesDueOn,
                startedAt,
                now,
                now,
                accountId,
                version + 1,
                annotatedName,
                annotatedType,
                annotatedSize,
                annotatedSha256);
    }

    ReviewRow with(@Nullable AnnotatedFile file, Instant now, long accountId) {
        return new ReviewRow(
                id,
                submissionId,
                decision,
                generalComment,
                changesDueOn,
                startedAt,
                now,
                reviewedAt,
                accountId,
                version + 1,
                file == null ? null : file.name(),
                file == null ? null : file.mediaType(),
                file == null ? null : file.size(),
                file == null ? null : file.sha256());
    }
}
