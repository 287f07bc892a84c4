package it.tappe.passage;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Words by which something is spoken of, as officials vary them: in any order, near each other, with any ending.
 *
 * @param roots of its words, small ones left out
 * @param denies whether it denies by itself, as «personale non dedicato» does
 */
public record Phrase(List<String> roots, boolean denies) {
    /** How many other words may stand between those of a phrase. */
    private static final int BETWEEN = 1;

    /** Verb, noun and adjective are one where other words of the phrase stand beside them: «rilevare», «rilevazione». */
    private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{4})(?:azion|ament|aggi|ativ|ator|ar)$");

    /** Cuts a phrase into its words. */
    public static Phrase of(String text) {
        List<String> words = Words.of(Words.folded(text)).stream()
                .filter(word -> !Words.isEmpty(word))
                .toList();
        return new Phrase(
                words.stream().map(Wording::root).toList(), words.stream().anyMatch(Denial::isDenying));
    }

    /** Whether it is one word alone, which says little by itself. */
    public boolean isSingle() {
        return roots.size() == 1;
    }

    int reach() {
        return isSingle() ? 1 : roots.size() + BETWEEN;
    }

    boolean holds(String root) {
        return roots.stream().anyMatch(wanted -> fits(wanted, root));
    }

    boolean fits(String wanted, String root) {
        return wanted.equals(root) || (!isSingle() && bare(wanted).equals(bare(root)));
    }

    private static String bare(String root) {
        return ENDING.matcher(root).replaceFirst("");
    }
}
