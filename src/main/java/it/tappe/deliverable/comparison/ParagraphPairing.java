package it.tappe.deliverable.comparison;

import it.tappe.document.reading.Manuscript;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Which paragraphs that went are the same as paragraphs that came, rewritten: those that have enough words in common,
 * in the same order. Long series are cut alike on both sides, so that the time grows with the length only.
 */
final class ParagraphPairing {
    /** Share of words in common from which a paragraph is a rewritten one rather than another one. */
    private static final double LEAST_ALIKE = 0.4;

    private static final int MOST_PAIRS = 10_000;
    /** Words of a paragraph that are looked at. */
    private static final int MOST_WORDS = 200;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    private final int[][] before;
    private final int[][] after;
    private final int[] partners;

    private ParagraphPairing(List<String> before, List<String> after) {
        Map<String, Integer> numbers = new HashMap<>();
        this.before = before.stream().map(one -> words(one, numbers)).toArray(int[][]::new);
        this.after = after.stream().map(one -> words(one, numbers)).toArray(int[][]::new);
        this.partners = new int[before.size()];
        Arrays.fill(partners, Alignment.NONE);
    }

    /** Of each paragraph that went the place of the one that it became, or {@link Alignment#NONE}. */
    static int[] of(List<String> before, List<String> after) {
        ParagraphPairing pairing = new ParagraphPairing(before, after);
        long pairs = (long) before.size() * after.size();
        int parts = (int) Math.ceil(Math.sqrt((double) pairs / MOST_PAIRS));
        for (int part = 0; part < parts; part++) {
            pairing.pair(
                    share(before.size(), part, parts),
                    share(before.size(), part + 1, parts),
                    share(after.size(), part, parts),
                    share(after.size(), part + 1, parts));
        }
        return pairing.partners;
    }

    private static int share(int size, int part, int parts) {
        return (int) ((long) size * part / parts);
    }

    /** The pairs that have most in common altogether. */
    private void pair(int from, int to, int fromAfter, int toAfter) {
        double[][] best = new double[to - from + 1][toAfter - fromAfter + 1];
        double[][] alike = new double[to - from][toAfter - fromAfter];
        for (int one = to - from - 1; one >= 0; one--) {
            for (int other = toAfter - fromAfter - 1; other >= 0; other--) {
                alike[one][other] = alikeness(before[from + one], after[fromAfter + other]);
                double paired = alike[one][other] < LEAST_ALIKE ? 0 : alike[one][other] + best[one + 1][other + 1];
                best[one][other] = Math.max(paired, Math.max(best[one + 1][other], best[one][other + 1]));
            }
        }
        int one = 0;
        int other = 0;
        while (one < to - from && other < toAfter - fromAfter) {
            if (alike[one][other] >= LEAST_ALIKE && best[one][other] == alike[one][other] + best[one + 1][other + 1]) {
                partners[from + one++] = fromAfter + other++;
            } else if (best[one][other] == best[one + 1][other]) {
                one++;
            } else {
                other++;
            }
        }
    }

    /** Twice the words in common by all words: 0 to 1. */
    private static double alikeness(int[] one, int[] other) {
        int common = 0;
        int next = 0;
        for (int word : one) {
            while (next < other.length && other[next] < word) {
                next++;
            }
            if (next < other.length && other[next] == word) {
                common++;
                next++;
            }
        }
        return one.length + other.length == 0 ? 0 : 2.0 * common / (one.length + other.length);
    }

    /** Numbers of the words, sorted; the same word has the same number. */
    private static int[] words(String paragraph, Map<String, Integer> numbers) {
        return BETWEEN_WORDS
                .splitAsStream(paragraph.toLowerCase(Locale.ITALIAN))
                .filter(word -> Manuscript.wordsOf(word) > 0)
                .limit(MOST_WORDS)
                .mapToInt(word -> numbers.computeIfAbsent(word, unseen -> numbers.size()))
                .sorted()
                .toArray();
    }
}
