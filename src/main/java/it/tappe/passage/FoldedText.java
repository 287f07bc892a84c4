package it.tappe.passage;

import java.util.Arrays;
import java.util.Optional;

/**
 * A text in which alike looking signs are the same: any white space is one blank, any apostrophe or quotation mark the
 * straight one, any dash a hyphen; what cannot be seen (soft hyphens, joiners) is left out.
 */
public final class FoldedText {
    private static final String APOSTROPHES = "‘’‚‛′‹›`´ʼ";
    private static final String QUOTATION_MARKS = "“”„‟″«»";
    private static final String DASHES = "‐‑‒–—―−";
    private static final String UNSEEN = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";

    private final String folded;
    /** For each sign of the folded text, where it stands in the original. */
    private final int[] origins;

    private FoldedText(String folded, int[] origins) {
        this.folded = folded;
        this.origins = origins;
    }

    /** The text with alike looking signs made the same. */
    public static FoldedText of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int[] origins = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            char sign = folded(text.charAt(i));
            boolean isDouble = sign == ' ' && !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ';
            if (!isDouble && UNSEEN.indexOf(sign) < 0) {
                origins[folded.length()] = i;
                folded.append(sign);
            }
        }
        return new FoldedText(folded.toString(), Arrays.copyOf(origins, folded.length()));
    }

    /** The first place of the quote in this text, in the original's units; nothing when it is blank or not there. */
    public Optional<Place> find(String quote) {
        String wanted = of(quote).folded.strip();
        int found = wanted.isEmpty() ? -1 : folded.indexOf(wanted);
        return found < 0
                ? Optional.empty()
                : Optional.of(new Place(origins[found], origins[found + wanted.length() - 1] + 1));
    }

    private static char folded(char sign) {
        if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
            return ' ';
        }
        if (APOSTROPHES.indexOf(sign) >= 0) {
            return '\'';
        }
        if (QUOTATION_MARKS.indexOf(sign) >= 0) {
            return '"';
        }
        return DASHES.indexOf(sign) >= 0 ? '-' : sign;
    }
}
