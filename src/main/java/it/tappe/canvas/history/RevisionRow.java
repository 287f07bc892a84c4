package it.tappe.canvas.history;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import it.tappe.canvas.AnswerWritten;
import it.tappe.canvas.Origin;
import it.tappe.canvas.RiskLevel;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the table keeps of a revision; everybody else reads {@link Revision}. */
@MappedEntity("canvas_revision")
record RevisionRow(
        @Id @GeneratedValue long id,
        long projectWorkId,
        long stepId,
        long itemId,
        String words,
        @Nullable Integer axis,
        @Nullable RiskLevel risk,
        Origin.Kind origin,
        @Nullable String originFrom,
        Instant begunAt,
        Instant writtenAt,
        long writtenBy) {
    /** So long one person's writing on an item is one revision. */
    static final Duration WRITING = Duration.ofMinutes(10);

    static RevisionRow of(AnswerWritten written, Instant now) {
        return new RevisionRow(
                0,
                written.canvas().work().id(),
                written.canvas().step().id(),
                written.after().item().id(),
                written.after().words(),
                written.after().axis(),
                written.after().risk(),
                written.origin().kind(),
                written.origin().from(),
                now,
                now,
                written.author().accountId());
    }

    /**
     * Whether what is written now goes on with this: the same person, simply writing, within ten minutes. Where words are
     * deleted for the greater part, what was there stays as a revision of its own.
     */
    boolean isContinuedBy(AnswerWritten written, Instant now) {
        return writtenBy == written.author().accountId()
                && origin == Origin.Kind.WRITTEN
                && written.origin().kind() == Origin.Kind.WRITTEN
                && now.isBefore(begunAt.plus(WRITING))
                && !written.after().isEmpty()
                && written.after().words().length() * 2 >= words.length();
    }

    RevisionRow continuedBy(AnswerWritten written, Instant now) {
        return new RevisionRow(
                id,
                projectWorkId,
                stepId,
                itemId,
                written.after().words(),
                written.after().axis(),
                written.after().risk(),
                origin,
                originFrom,
                begunAt,
                now,
                writtenBy);
    }
}
