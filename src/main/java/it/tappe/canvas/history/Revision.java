package it.tappe.canvas.history;

import it.tappe.canvas.Origin;
import it.tappe.canvas.RiskLevel;
import it.tappe.canvas.outline.Item;
import it.tappe.canvas.outline.Option;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an answer was, since a moment.
 *
 * @param begunAt when its author began to write it
 * @param writtenAt when its author last wrote on it, at most ten minutes later
 */
public record Revision(
        long id,
        Item item,
        List<Chosen> chosen,
        String words,
        @Nullable Integer axis,
        @Nullable RiskLevel risk,
        Origin origin,
        Instant begunAt,
        Instant writtenAt,
        long authorId,
        String author) {

    /**
     * An option as it was chosen.
     *
     * @param label that it had then
     */
    public record Chosen(long optionId, String label) {

        /** The same with what it reads as today, where that differs: «Unioni» (oggi «Unioni di Comuni»). */
        public String label(Item item) {
            String today = item.option(optionId).map(Option::label).orElse(label);
            return today.equals(label) ? label : label + " (oggi «" + today + "»)";
        }
    }

    /** Names of the options as they were, with what they became. */
    public List<String> options() {
        return chosen.stream().map(one -> one.label(item)).toList();
    }

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return chosen.isEmpty() && words.isBlank() && axis == null && risk == null;
    }
}
