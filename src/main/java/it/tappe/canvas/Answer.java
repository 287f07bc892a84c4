package it.tappe.canvas;

import it.tappe.canvas.outline.Item;
import it.tappe.canvas.outline.Option;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a project work answers to an item, for a step.
 *
 * @param chosen options as they read today, in order: where one was merged, what it became
 * @param words of the province's own: more than the options say, the answer to a theme, or a note; may be empty
 * @param axis place on a tension's axis, −2 … +2; null while it has none
 * @param risk null while nobody has said
 * @param writtenBy name of the person who wrote last
 * @param version counts changes; 0 for an answer not yet given
 */
public record Answer(
        Item item,
        List<Option> chosen,
        String words,
        @Nullable Integer axis,
        @Nullable RiskLevel risk,
        @Nullable Instant writtenAt,
        @Nullable String writtenBy,
        long version) {

    /** No answer yet. */
    public static Answer none(Item item) {
        return new Answer(item, List.of(), "", null, null, null, null, 0);
    }

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return chosen.isEmpty() && words.isBlank() && axis == null && risk == null;
    }

    /** Whether the option is among the chosen ones. */
    public boolean has(Option option) {
        return chosen.stream().anyMatch(one -> one.id() == option.id());
    }

    /** Whether the given option of this code is among the chosen ones. */
    public boolean has(String code) {
        return chosen.stream().anyMatch(one -> one.is(code));
    }

    /** In one line: what was chosen, the place or level, and the words. */
    public String summary() {
        return Stream.of(
                        chosen.stream().map(Option::label).collect(Collectors.joining(", ")),
                        axis == null ? "" : item.place(axis),
                        risk == null ? "" : risk.label(),
                        words)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
