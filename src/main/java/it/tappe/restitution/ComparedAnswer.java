package it.tappe.restitution;

import it.tappe.canvas.Answer;
import it.tappe.canvas.RiskLevel;
import it.tappe.canvas.outline.Item;
import it.tappe.canvas.outline.Kind;
import it.tappe.canvas.outline.Option;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a project work answers to an item, as far as the viewer may read it.
 *
 * @param words of the province's own; empty when there are none and when they are withheld
 * @param isWithheld whether there are words that are not shared with the viewer
 */
public record ComparedAnswer(
        Item item,
        List<Option> chosen,
        String words,
        boolean isWithheld,
        @Nullable Integer axis,
        @Nullable RiskLevel risk) {

    static ComparedAnswer of(Answer answer, boolean showsWords) {
        boolean hasWords = !answer.words().isBlank();
        return new ComparedAnswer(
                answer.item(),
                answer.chosen(),
                showsWords ? answer.words() : "",
                hasWords && !showsWords,
                answer.axis(),
                answer.risk());
    }

    static ComparedAnswer none(Item item) {
        return new ComparedAnswer(item, List.of(), "", false, null, null);
    }

    /** Whether nobody has answered. */
    public boolean isEmpty() {
        return chosen.isEmpty() && words.isBlank() && !isWithheld && axis == null && risk == null;
    }

    /** Whether it says more than words: an option, a place on the axis, a level. */
    public boolean isMarked() {
        return !chosen.isEmpty() || axis != null || risk != null;
    }

    /** Whether the option is among the chosen ones. */
    public boolean has(Option option) {
        return chosen.stream().anyMatch(one -> one.id() == option.id());
    }

    /** One line without the words: options, the place on the axis, the level; empty when there is none. */
    public String summary() {
        RiskLevel level = risk;
        Integer place = axis;
        if (item.kind() == Kind.TENSION) {
            return place == null ? "" : Place.signed(place) + " " + Place.label(item, place);
        }
        if (level != null) {
            return level.label();
        }
        return chosen.stream().map(Option::label).collect(Collectors.joining("; "));
    }
}
