package it.tappe.servicemodel.suggestion;

import it.tappe.passage.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The concepts by which models are told apart, each with the many ways in which it is said. One concept a line,
 * {@code name: phrase | phrase}; {@code *} at the end of a word stands for any ending, {@code #few} for any small number.
 */
final class Lexicon {
    private static final int KEY = 3;

    private final Map<String, List<Phrase>> byBeginning = new HashMap<>();

    private record Phrase(String concept, List<String> words) {
        boolean standsAt(List<String> sentence, int index) {
            if (index + words.size() > sentence.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!fits(words.get(i), sentence.get(index + i))) {
                    return false;
                }
            }
            return true;
        }

        private static boolean fits(String wanted, String word) {
            if (wanted.startsWith("#")) {
                return Words.stem(word).equals(wanted);
            }
            return wanted.endsWith("*")
                    ? word.startsWith(wanted.substring(0, wanted.length() - 1))
                    : word.equals(wanted);
        }
    }

    /** Reads the lines; empty ones and remarks, which begin with {@code # }, are passed over. */
    static Lexicon of(List<String> lines) {
        Lexicon lexicon = new Lexicon();
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon > 0 && !line.startsWith("# ")) {
                for (String phrase : line.substring(colon + 1).split("\\|")) {
                    lexicon.add(line.substring(0, colon), List.of(phrase.strip().split(" +")));
                }
            }
        }
        return lexicon;
    }

    private void add(String concept, List<String> words) {
        byBeginning
                .computeIfAbsent(key(words.get(0)), none -> new ArrayList<>())
                .add(new Phrase(concept, words));
    }

    /** Adds the concepts that are said at this word of the sentence. */
    void collect(List<String> sentence, int index, String prefix, Set<String> concepts) {
        String word = sentence.get(index);
        collect(byBeginning.get(key(word)), sentence, index, prefix, concepts);
        String stem = Words.stem(word);
        if (stem.startsWith("#")) {
            collect(byBeginning.get(stem), sentence, index, prefix, concepts);
        }
    }

    private static void collect(
            @org.jspecify.annotations.Nullable List<Phrase> phrases,
            List<String> sentence,
            int index,
            String prefix,
            Set<String> concepts) {
        if (phrases != null) {
            for (Phrase phrase : phrases) {
                if (phrase.standsAt(sentence, index)) {
                    concepts.add(prefix + "@" + phrase.concept());
                }
            }
        }
    }

    private static String key(String word) {
        return word.startsWith("#") ? word : word.substring(0, Math.min(KEY, word.length()));
    }
}
