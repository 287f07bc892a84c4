package it.tappe.canvas;

import it.tappe.canvas.outline.Item;
import it.tappe.canvas.outline.Kind;
import it.tappe.canvas.outline.Option;
import it.tappe.shared.Fields;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        return words == null ? "" : words.replace("\r\n", "\n").strip();
    }

    /** What an answer says, to be written over the version of another that was read. */
    public static AnswerEntry of(Answer answer, @Nullable Long version) {
        Set<Long> chosen = answer.chosen().stream().map(Option::id).collect(Collectors.toSet());
        return new AnswerEntry(chosen, answer.words(), answer.axis(), answer.risk(), version);
    }

    /** The same without options that can no longer be chosen. */
    public AnswerEntry open(Item item) {
        Set<Long> open = options.stream()
                .map(item::option)
                .flatMap(Optional::stream)
                .filter(Option::isOpen)
                .map(Option::id)
                .collect(Collectors.toSet());
        return new AnswerEntry(open, words, axis, risk, version);
    }

    /** Whether it says what is answered already. */
    public boolean saysTheSameAs(Answer answer) {
        Set<Long> chosen = answer.chosen().stream().map(Option::id).collect(Collectors.toSet());
        return today(answer.item()).equals(chosen)
                && writtenWords().equals(answer.words())
                && Objects.equals(axis, answer.axis())
                && risk == answer.risk();
    }

    /** Ids of the options as they read today. */
    Set<Long> today(Item item) {
        return options.stream()
                .map(id -> item.option(id).map(Option::id).orElse(id))
                .collect(Collectors.toSet());
    }

    private static boolean isChoosable(Answer present, long option) {
        return present.item()
                .option(option)
                .filter(one -> one.isOpen() || present.has(one))
                .isPresent();
    }

    /** Refuses what does not fit the item, each at its field. What is chosen already may be withdrawn meanwhile. */
    public void check(Answer present) {
        Item item = present.item();
        Integer place = axis;
        new Fields()
                .check(
                        options.stream().allMatch(id -> isChoosable(present, id)),
                        "options",
                        "Scegli le opzioni dall’elenco di «" + item.title() + "».")
                .check(writtenWords().length() <= LONGEST, "words", "Al massimo " + LONGEST + " caratteri.")
                .check(place == null || item.kind() == Kind.TENSION, "axis", "Solo una tensione ha una posizione.")
                .check(place == null || Math.abs(place) <= POLE, "axis", "Scegli una posizione da −2 a +2.")
                .check(risk == null || item.kind() == Kind.RISK, "risk", "Solo un rischio ha un livello.")
                .refuseIfWrong();
    }
}
