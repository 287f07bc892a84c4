package it.tappe.canvas;

import it.tappe.canvas.outline.Item;
import it.tappe.canvas.outline.Kind;
import it.tappe.shared.Fields;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters as the answer to an item.
 *
 * @param options ids of the chosen ones
 * @param axis −2 … +2, for a tension only
 * @param risk for a risk only
 * @param version of the answer that was read, 0 when there was none; null to write whatever it is now
 */
public record AnswerEntry(
        Set<Long> options,
        @Nullable String words,
        @Nullable Integer axis,
        @Nullable RiskLevel risk,
        @Nullable Long version) {
    /** Most characters of one's own words. */
    public static final int LONGEST = 20_000;

    private static final int POLE = 2;

    String writtenWords() {
        return words == null ? "" : words.strip();
    }

    /** Refuses what does not fit the item, each at its field. */
    void check(Item item) {
        Integer place = axis;
        new Fields()
                .check(
                        options.stream().allMatch(id -> item.option(id).isPresent()),
                        "options",
                        "Scegli le opzioni dall’elenco di «" + item.title() + "».")
                .check(writtenWords().length() <= LONGEST, "words", "Al massimo " + LONGEST + " caratteri.")
                .check(place == null || item.kind() == Kind.TENSION, "axis", "Solo una tensione ha una posizione.")
                .check(place == null || Math.abs(place) <= POLE, "axis", "Scegli una posizione da −2 a +2.")
                .check(risk == null || item.kind() == Kind.RISK, "risk", "Solo un rischio ha un livello.")
                .refuseIfWrong();
    }
}
