package it.tappe.canvas.remark;

import io.micronaut.data.annotation.MappedEntity;
import it.tappe.canvas.Answer;
import it.tappe.canvas.outline.Item;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An <i>osservazione</i> on a canvas.
 *
 * @param item null when it is on the whole canvas
 * @param isAdvice whether a tutor province wrote it
 * @param proposed the answer that it proposes, as it would read today; null when it proposes none
 * @param settlement null while it is open
 * @param settledText what was said when it was settled, or null
 */
public record Remark(
        long id,
        @Nullable Item item,
        String text,
        boolean isAdvice,
        @Nullable Answer proposed,
        Instant writtenAt,
        String author,
        List<Reply> replies,
        @Nullable Settlement settlement,
        @Nullable Instant settledAt,
        @Nullable String settledBy,
        @Nullable String settledText) {

    /** An answer to a remark. */
    @MappedEntity
    public record Reply(long id, long remarkId, String text, Instant repliedAt, String author) {}

    /** Whether nobody has settled it. */
    public boolean isOpen() {
        return settlement == null;
    }

    /** Whether a proposal waits for the team. */
    public boolean isWaiting() {
        return isOpen() && proposed != null;
    }

    /** What it is on, for people. */
    public String about() {
        return item == null ? "Tutta la scheda" : item.title();
    }

    /** How it stands, in words. */
    public String state() {
        if (settlement != null) {
            return settlement.label();
        }
        return replies.isEmpty() ? "aperta, senza risposta" : "aperta, con risposta";
    }
}
