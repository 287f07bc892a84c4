package it.tappe.deliverable.review.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.deliverable.review.AdviceEntry;
import it.tappe.deliverable.review.Point;
import it.tappe.deliverable.review.ReplyEntry;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A point for programs: a comment or an advice with its answers. */
@Serdeable
record PointJson(
        long id,
        int version,
        @Nullable String section,
        @Nullable String quote,
        String text,
        Instant writtenAt,
        String writtenBy,
        boolean advice,
        boolean open,
        @Nullable Instant takenUpAt,
        @Nullable String takenUpBy,
        List<ReplyJson> replies) {

    /** One answer. */
    @Serdeable
    record ReplyJson(String text, Instant repliedAt, String repliedBy) {
        static ReplyJson of(Point.Reply reply) {
            return new ReplyJson(reply.text(), reply.repliedAt(), reply.repliedByName());
        }
    }

    /** What a program sends to answer. */
    @Serdeable
    record Answer(@Nullable String text) {
        ReplyEntry toEntry() {
            return new ReplyEntry(text == null ? "" : text);
        }
    }

    /** What a program sends to advise. */
    @Serdeable
    record Advised(
            @Nullable String section,
            @Nullable String quote,
            @Nullable String text) {
        AdviceEntry toEntry() {
            return new AdviceEntry(section, quote, text == null ? "" : text);
        }
    }

    static PointJson of(Point point) {
        return new PointJson(
                point.id(),
                point.number(),
                point.section(),
                point.quote(),
                point.text(),
                point.writtenAt(),
                point.writtenByName(),
                point.isAdvice(),
                point.isOpen(),
                point.takenUpAt(),
                point.takenUpByName(),
                point.replies().stream().map(ReplyJson::of).toList());
    }
}
