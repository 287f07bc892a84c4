package it.tappe.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of a sentence as phrases are looked for in them: without small words, cut to what does not change with number
 * and gender, each with whether the sentence denies it.
 */
public final class Wording {
    /** Turns in which a word does not mean what it names. */
    private static final Pattern IDIOMS = Pattern.compile(
            "\\b(?:nel|in|lungo il) corso\\b|\\bunione (?:europea|delle province|province)|\\btavol[oi] nazional[ei]\\b"
                    + "|\\ba catalogo\\b");

    private final List<Root> roots = new ArrayList<>();
    private final List<Boolean> denied = new ArrayList<>();

    private Wording() {}

    /** How a phrase is found. */
    public enum Found {
        /** Not at all. */
        NOWHERE,
        /** Only where the sentence denies it. */
        DENIED,
        /** As it stands. */
        SAID
    }

    /** The wording of a sentence. */
    public static Wording of(String sentence) {
        Wording wording = new Wording();
        String folded = IDIOMS.matcher(Words.folded(sentence)).replaceAll(" ");
        for (List<String> clause : Denial.clauses(folded)) {
            boolean denies = false;
            for (int i = 0; i < clause.size(); i++) {
                denies |= Denial.begins(clause, i);
                if (!Words.isEmpty(clause.get(i))) {
                    wording.roots.add(Root.of(clause.get(i)));
                    wording.denied.add(denies);
                }
            }
        }
        return wording;
    }

    /** The roots, in their order. */
    public List<Root> roots() {
        return List.copyOf(roots);
    }

    /** How the phrase is found in the sentence. */
    public Found find(Phrase phrase) {
        Found best = Found.NOWHERE;
        for (int start = 0; start < roots.size(); start++) {
            Found here = at(phrase, start);
            best = here.compareTo(best) > 0 ? here : best;
        }
        return best;
    }

    /** The phrase's words in any order, none further from the first one found than the phrase reaches. */
    private Found at(Phrase phrase, int start) {
        int end = Math.min(roots.size(), start + phrase.reach());
        if (!phrase.holds(roots.get(start))) {
            return Found.NOWHERE;
        }
        boolean isDenied = false;
        for (Root wanted : phrase.roots()) {
            int found = start;
            while (found < end && !phrase.fits(wanted, roots.get(found))) {
                found++;
            }
            if (found == end) {
                return Found.NOWHERE;
            }
            isDenied |= denied.get(found);
        }
        return isDenied && !phrase.denies() ? Found.DENIED : Found.SAID;
    }
}
