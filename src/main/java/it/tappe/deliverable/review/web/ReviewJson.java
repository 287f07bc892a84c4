package it.tappe.deliverable.review.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.deliverable.review.AnnotatedFile;
import it.tappe.deliverable.review.Decision;
import it.tappe.deliverable.review.QuotedComment;
import it.tappe.deliverable.review.Review;
import it.tappe.deliverable.review.ReviewComment;
import it.tappe.deliverable.review.ReviewDraft;
import it.tappe.deliverable.review.ReviewEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A review for programs.
 *
 * @param comments on whole sections, by title
 * @param quotes comments on passages
 * @param reviewedAt null while it is a draft
 * @param savedBy who saved the draft last; null once it is released
 */
@Serdeable
record ReviewJson(
        int version,
        @Nullable Decision decision,
        Map<String, String> comments,
        List<QuoteJson> quotes,
        @Nullable String generalComment,
        @Nullable LocalDate changesDueOn,
        @Nullable FileJson annotated,
        @Nullable Instant reviewedAt,
        @Nullable String reviewedBy,
        @Nullable Instant savedAt,
        @Nullable String savedBy) {

    /** A comment on a passage; {@code start} in characters of the section's text, not to be sent. */
    @Serdeable
    record QuoteJson(
            @Nullable String section,
            @Nullable String quote,
            @Nullable Integer start,
            @Nullable String text) {
        QuotedComment toEntry() {
            return new QuotedComment(section == null ? "" : section, quote, text == null ? "" : text);
        }
    }

    /** The annotated file. */
    @Serdeable
    record FileJson(String fileName, String contentType, long size, String sha256) {
        static @Nullable FileJson of(@Nullable AnnotatedFile file) {
            return file == null ? null : new FileJson(file.name(), file.mediaType(), file.size(), file.sha256());
        }
    }

    /** What a program sends; for a release of the draft as it is, nothing. */
    @Serdeable
    record Sent(
            @Nullable Decision decision,
            @Nullable Map<String, String> comments,
            @Nullable List<QuoteJson> quotes,
            @Nullable String generalComment,
            @Nullable LocalDate changesDueOn) {
        ReviewEntry toEntry() {
            return new ReviewEntry(
                    decision,
                    comments == null ? Map.of() : comments,
                    quotes == null
                            ? List.of()
                            : quotes.stream().map(QuoteJson::toEntry).toList(),
                    generalComment,
                    changesDueOn);
        }
    }

    static ReviewJson of(Review review) {
        return new ReviewJson(
                review.number(),
                review.decision(),
                comments(review.comments()),
                quotes(review.comments()),
                review.generalComment(),
                review.changesDueOn(),
                FileJson.of(review.annotated()),
                review.reviewedAt(),
                review.reviewedByName(),
                null,
                null);
    }

    static ReviewJson of(ReviewDraft draft) {
        return new ReviewJson(
                draft.number(),
                draft.decision(),
                comments(draft.comments()),
                quotes(draft.comments()),
                draft.generalComment(),
                draft.changesDueOn(),
                FileJson.of(draft.annotated()),
                null,
                null,
                draft.savedAt(),
                draft.savedByName());
    }

    private static Map<String, String> comments(List<ReviewComment> all) {
        Map<String, String> comments = new LinkedHashMap<>();
        all.stream()
                .filter(one -> one.quote() == null)
                .forEach(one -> comments.merge(
                        one.section() == null ? "" : one.section(),
                        one.text(),
                        (first, more) -> first + "\n\n" + more));
        return comments;
    }

    private static List<QuoteJson> quotes(List<ReviewComment> all) {
        return all.stream()
                .filter(one -> one.quote() != null)
                .map(one -> new QuoteJson(one.section(), one.quote(), one.quoteStart(), one.text()))
                .toList();
    }
}
