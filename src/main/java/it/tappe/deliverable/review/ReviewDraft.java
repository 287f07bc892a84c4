package it.tappe.deliverable.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review that has not been released: only those who may review see it, and all of them write the same one.
 *
 * @param number of the version that is being read
 * @param version counts the savings; 0 when nobody has saved anything yet
 * @param savedAt of the last saving, or null
 * @param savedByName who saved last, or null
 */
public record ReviewDraft(
        int number,
        long version,
        @Nullable Decision decision,
        @Nullable String generalComment,
        @Nullable LocalDate changesDueOn,
        @Nullable Instant savedAt,
        @Nullable String savedByName,
        @Nullable AnnotatedFile annotated,
        List<ReviewComment> comments) {

    static ReviewDraft blank(int number) {
        return new ReviewDraft(number, 0, null, null, null, null, null, null, List.of());
    }

    static ReviewDraft of(int number, ReviewRow row, String savedByName, List<ReviewComment> comments) {
        return new ReviewDraft(
                number,
                row.version(),
                row.decision(),
                row.generalComment(),
                row.changesDueOn(),
                row.savedAt(),
                savedByName,
                AnnotatedFile.of(row.annotatedName(), row.annotatedType(), row.annotatedSize(), row.annotatedSha256()),
                comments);
    }

    /** Whether there is something in it. */
    public boolean isBegun() {
        return version > 0;
    }
}
