package it.tappe.passage;

import java.util.List;

/**
 * Words by which something is spoken of, as officials vary them: in any order, near each other, with any ending.
 *
 * @param roots of its words, small ones left out
 * @param denies whether it denies by itself, as «personale non dedicato» does
 */
public record Phrase(List<Root> roots, boolean denies) {
    /** How many other words may stand between those of a phrase. */
    private static final int BETWEEN = 1;

    /** Cuts a phrase into its words. */
    public static Phrase of(String text) {
        List<String> words = Words.of(Words.folded(text)).stream()
                .filter(word -> !Words.isEmpty(word))
                .toList();
        return new Phrase(words.stream().map(Root::of).toList(), words.stream().anyMatch(Denial::isDenying));
    }

    /** Whether it is one word alone, which says little by itself. */
    public boolean isSingle() {
        return roots.size() == 1;
    }

    int reach() {
        return isSingle() ? 1 : roots.size() + BETWEEN;
    }

    boolean holds(Root root) {
        for (Root wanted : roots) {
            if (fits(wanted, root)) {
                return true;
            }
        }
        return false;
    }

    /** A word by itself has to be that word; among others its verb, noun or adjective does. */
    boolean fits(Root wanted, Root root) {
        return wanted.word().equals(root.word())
                || (!isSingle() && wanted.family().equals(root.family()));
    }
}
