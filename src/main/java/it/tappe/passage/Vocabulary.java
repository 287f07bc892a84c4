package it.tappe.passage;

import it.tappe.passage.Wording.Found;
import java.util.Arrays;
import java.util.List;

/** The ways in which something is spoken of. */
public final class Vocabulary {
    /** A passage that says a phrase of several words is support enough … */
    private static final double PHRASE = 1;

    /** … of single words it takes two. */
    private static final double WORD = 0.5;

    private final List<Phrase> phrases;

    private Vocabulary(List<Phrase> phrases) {
        this.phrases = phrases;
    }

    /** From phrases; empty ones are left out. */
    public static Vocabulary of(List<Phrase> phrases) {
        return new Vocabulary(phrases.stream()
                .filter(phrase -> !phrase.roots().isEmpty())
                .distinct()
                .toList());
    }

    /** From phrases as people write them, separated by semicolons. */
    public static Vocabulary of(String phrases) {
        return of(Arrays.stream(phrases.split(";")).map(Phrase::of).toList());
    }

    /** How it is found in a sentence, and how much that says. */
    public Heard hear(Wording wording) {
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

    /**
     * What was heard in a sentence.
     *
     * @param weight 1 for a phrase, half as much for a word by itself
     */
    public record Heard(Found found, double weight) {
        /** Nothing. */
        public static final Heard NOTHING = new Heard(Found.NOWHERE, 0);
    }
}
