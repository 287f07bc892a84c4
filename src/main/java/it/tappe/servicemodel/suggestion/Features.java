package it.tappe.servicemodel.suggestion;

import it.tappe.passage.Denial;
import it.tappe.passage.Passage;
import it.tappe.passage.Stance;
import it.tappe.passage.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is looked at in a passage: its words and pairs of words, the concepts that it speaks of, alone and two together,
 * and its heading. What stands after a "non" or "senza", up to the end of the clause, counts as denied ({@code !}).
 */
final class Features {
    private static final float CONCEPT = 1.5f;
    private static final float LEAST_LENGTH = 2;

    private final Lexicon lexicon;
    private final boolean heedsDenial;
    private final Map<String, Float> values = new HashMap<>();

    private Features(Lexicon lexicon, boolean heedsDenial) {
        this.lexicon = lexicon;
        this.heedsDenial = heedsDenial;
    }

    /**
     * Names with weights, scaled so that long passages weigh no more than short ones. Of a passage that is not about the
     * intended service only matters what it speaks of: there a denial changes nothing.
     */
    static Map<String, Float> of(Lexicon lexicon, Passage passage) {
        return of(lexicon, passage.heading(), passage.text(), passage.stance() == Stance.INTENDED);
    }

    private static Map<String, Float> of(Lexicon lexicon, String heading, String text, boolean heedsDenial) {
        Features features = new Features(lexicon, heedsDenial);
        Set<String> concepts = new TreeSet<>();
        for (List<String> clause : Denial.clauses(Words.folded(text))) {
            features.addClause(clause, concepts);
        }
        features.addConcepts(new ArrayList<>(concepts));
        features.addHeading(heading);
        return features.scaled();
    }

    private void addClause(List<String> words, Set<String> concepts) {
        boolean denied = false;
        String before = "";
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            denied |= heedsDenial && Denial.begins(words, i);
            lexicon.collect(words, i, denied ? "!" : "", concepts);
            if (!Words.isEmpty(word)) {
                String prefix = denied ? "!" : "";
                String stem = Words.stem(word);
                values.put((Denial.isDenying(word) ? "" : prefix) + stem, 1f);
                if (!before.isEmpty()) {
                    values.put(prefix + before + "_" + stem, 1f);
                }
                before = stem;
            }
        }
    }

    private void addConcepts(List<String> concepts) {
        for (int i = 0; i < concepts.size(); i++) {
            values.put(concepts.get(i), CONCEPT);
            for (int j = i + 1; j < concepts.size(); j++) {
                values.put(concepts.get(i) + "&" + concepts.get(j), 1f);
            }
        }
    }

    private void addHeading(String heading) {
        List<String> words = Words.of(Words.folded(heading));
        Set<String> concepts = new LinkedHashSet<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            lexicon.collect(words, i, "h", concepts);
            if (!Words.isEmpty(word) && !Character.isDigit(word.charAt(0))) {
                values.put("h:" + Words.stem(word), 1f);
            }
        }
        concepts.forEach(concept -> values.put(concept, 1f));
    }

    private Map<String, Float> scaled() {
        double squares =
                values.values().stream().mapToDouble(value -> value * value).sum();
        float length = (float) Math.max(Math.sqrt(squares), LEAST_LENGTH);
        values.replaceAll((name, value) -> value / length);
        return values;
    }
}
