package it.tappe.canvas.outline;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import it.tappe.shared.Refusal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An option of an item: an answer seen so far, that others can choose as well.
 *
 * @param code of the given ones, so that rules and files can name them; null for those added later
 * @param synonyms words by which documents speak of it, separated by semicolons
 * @param mergedInto the option that it became, as «Unioni» became «Unioni di Comuni»; null while it stands by itself
 * @param retiredAt since when it can no longer be chosen, without having become another; else null
 */
@MappedEntity("canvas_option")
public record Option(
        @Id @GeneratedValue long id,
        long itemId,
        int position,
        @Nullable String code,
        String label,
        String synonyms,
        @Nullable Long mergedInto,
        @Nullable Instant retiredAt,
        @Version long version) {

    /** Whether it can be chosen. */
    public boolean isOpen() {
        return mergedInto == null && retiredAt == null;
    }

    /** Whether it is the given one of this code. */
    public boolean is(String given) {
        return given.equals(code);
    }

    /** Words by which documents speak of it. */
    public List<String> synonymList() {
        return Arrays.stream(synonyms.split(";"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    Option into(@Nullable Long other) {
        return new Option(id, itemId, position, code, label, synonyms, other, retiredAt, version);
    }

    /** Refused with 412 when it is no longer of the version that was read, with 428 when none is named. */
    void requireVersion(@Nullable Long read) {
        if (read == null) {
            throw Refusal.Conflict.unconditional("Indica la versione letta dell’opzione (If-Match).");
        }
        if (read != version) {
            throw Refusal.Conflict.stale(
                    "Nel frattempo un’altra persona ha modificato questa opzione: ora è «" + summary() + "».");
        }
    }

    String summary() {
        return position + ". " + label
                + (synonyms.isEmpty() ? "" : " (" + synonyms + ")")
                + (retiredAt == null ? "" : ", ritirata");
    }
}
