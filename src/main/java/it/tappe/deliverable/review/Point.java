package it.tappe.deliverable.review;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A <i>punto</i>: a comment of a released review, or the advice of a tutor province, with what was answered. It stays
 * open, whatever versions follow, until somebody marks it as taken up.
 *
 * @param number of the version that it speaks of
 * @param section title, or null for the whole
 * @param quote the passage, or null
 */
public record Point(
        long id,
        int number,
        @Nullable String section,
        @Nullable String quote,
        String text,
        Instant writtenAt,
        String writtenByName,
        boolean isAdvice,
        @Nullable Instant takenUpAt,
        @Nullable String takenUpByName,
        List<Reply> replies) {

    /** What one query reads of it. */
    @MappedEntity
    record Row(
            long id,
            long projectWorkId,
            int number,
            @Nullable String section,
            @Nullable String quote,
            String text,
            Instant writtenAt,
            String writtenByName,
            boolean advice,
            @Nullable Instant takenUpAt,
            @Nullable String takenUpByName) {

        Point with(List<Reply> replies) {
            return new Point(
                    id,
                    number,
                    section,
                    quote,
                    text,
                    writtenAt,
                    writtenByName,
                    advice,
                    takenUpAt,
                    takenUpByName,
                    replies);
        }
    }

    /** An answer to a point. */
    @MappedEntity
    public record Reply(long id, long commentId, String text, Instant repliedAt, String repliedByName) {}

    /** Whether nobody has marked it as taken up. */
    public boolean isOpen() {
        return takenUpAt == null;
    }

    /** Whether it is open and nobody has answered. */
    public boolean isUnanswered() {
        return isOpen() && replies.isEmpty();
    }

    /** What it is about, for people. */
    public String about() {
        return section == null ? "Sul documento" : section;
    }
}
