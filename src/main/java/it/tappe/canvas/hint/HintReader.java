package it.tappe.canvas.hint;

import it.tappe.canvas.Answer;
import it.tappe.canvas.Answers;
import it.tappe.canvas.outline.Item;
import it.tappe.canvas.outline.Kind;
import it.tappe.canvas.outline.Option;
import it.tappe.canvas.outline.Outline;
import it.tappe.deliverable.speech.ReadVersion;
import it.tappe.deliverable.speech.Speech;
import it.tappe.passage.Passage;
import it.tappe.passage.Phrase;
import it.tappe.passage.Vocabulary;
import it.tappe.passage.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lays documents beside a canvas. Rather silent than wrong: an option counts as spoken of when a sentence on the intended
 * service says a phrase of several words for it, or two sentences say a single one.
 */
public final class HintReader {
    /** Asks how things stand today: here the Stato dell'arte speaks for an option. */
    private static final Set<String> OF_THE_PRESENT = Set.of("criticita");

    private final List<ReadVersion> versions;
    private final Map<Passage, Wording> wordings = new HashMap<>();
    private final boolean looksAhead;

    private HintReader(List<ReadVersion> versions) {
        this.versions = versions;
        this.looksAhead = versions.stream().anyMatch(ReadVersion::looksAhead);
    }

    /** What to point out, in the outline's order; nothing while no version is delivered. */
    public static List<Hint> read(Outline outline, Answers answers, List<ReadVersion> versions) {
        if (versions.isEmpty()) {
            return List.of();
        }
        HintReader reader = new HintReader(versions);
        List<Hint> hints = new ArrayList<>();
        for (Item item : outline.items()) {
            Answer answer = answers.to(item);
            for (Option option : item.open()) {
                if (canBeHeard(item, option)) {
                    reader.hint(item, option, answer.has(option)).ifPresent(hints::add);
                }
            }
        }
        return hints;
    }

    /** Of a theme's options only those that have words by which documents speak of them. */
    private static boolean canBeHeard(Item item, Option option) {
        return item.kind() == Kind.GROUP || !option.synonymList().isEmpty();
    }

    private Optional<Hint> hint(Item item, Option option, boolean isChosen) {
        boolean ofThePresent = OF_THE_PRESENT.contains(item.code());
        Speech speech = Speech.of(vocabulary(option), versions, wordings, ofThePresent);
        if (!isChosen) {
            return speech.isIntended()
                    ? Optional.of(new Hint(Hint.Kind.NOT_CHOSEN, item, option, speech.intended()))
                    : Optional.empty();
        }
        if (speech.isSilent()) {
            return Optional.of(new Hint(Hint.Kind.NOT_SAID, item, option, List.of()));
        }
        return looksAhead && speech.isOnlyOtherwise()
                ? Optional.of(new Hint(Hint.Kind.CONTRADICTED, item, option, speech.other()))
                : Optional.empty();
    }

    /** Its label, of several parts those that are phrases, and its synonyms. */
    private static Vocabulary vocabulary(Option option) {
        List<String> parts = Arrays.stream(option.label().split("[/,]")).toList();
        Stream<Phrase> label = parts.stream().map(Phrase::of).filter(phrase -> parts.size() == 1 || !phrase.isSingle());
        return Vocabulary.of(Stream.concat(label, option.synonymList().stream().map(Phrase::of))
                .toList());
    }
}
