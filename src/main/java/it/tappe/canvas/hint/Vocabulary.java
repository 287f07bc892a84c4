package it.tappe.canvas.hint;

import it.tappe.canvas.outline.Option;
import it.tappe.passage.Phrase;
import it.tappe.passage.Wording;
import it.tappe.passage.Wording.Found;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The ways in which documents speak of an option: its label's parts and its synonyms. */
final class Vocabulary {
    /** A passage that says a phrase of several words is support enough … */
    static final double PHRASE = 1;

    /** … of single words it takes two. */
    static final double WORD = 0.5;

    private final List<Phrase> phrases;

    private Vocabulary(List<Phrase> phrases) {
        this.phrases = phrases;
    }

    static Vocabulary of(Option option) {
        List<String> parts = Arrays.stream(option.label().split("[/,]")).toList();
        Stream<Phrase> label =
                parts.stream().map(Phrase::of).filter(phrase -> parts.size() == 1 || !phrase.isSingle());
        Stream<Phrase> synonyms = option.synonymList().stream().map(Phrase::of);
        return new Vocabulary(Stream.concat(label, synonyms)
                .filter(phrase -> !phrase.roots().isEmpty())
                .distinct()
                .toList());
    }

    /** How the option is found in a sentence, and how much that says. */
    Heard hear(Wording wording) {
        Heard best = Heard.NOTHING;
        for (Phrase phrase : phrases) {
            Found found = wording.find(phrase);
            double weight = found == Found.NOWHERE ? 0 : phrase.isSingle() ? WORD : PHRASE;
            if (weight > best.weight() || (weight == best.weight() && found.compareTo(best.found()) > 0)) {
                best = new Heard(found, weight);
            }
        }
        return best;
    }

    record Heard(Found found, double weight) {
        static final Heard NOTHING = new Heard(Found.NOWHERE, 0);
    }
}
