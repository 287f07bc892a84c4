package it.tappe.document.reading;

/**
 * What was found of one required section (<em>sezione richiesta</em>).
 *
 * @param title as it was required
 * @param words Italian words of its text, those of its sub-headings not counted; 0 when it is missing
 * @param text its paragraphs and sub-headings, one a line; empty when it is missing
 */
public record FoundSection(String title, State state, int words, String text) {

    /** Fewer words than this below a heading are as good as none: "da completare". */
    public static final int FEWEST_WORDS = 5;

    /** Whether a section is there; none of them forbids anything, each but the first asks for a warning. */
    public enum State {
        /** The heading stands there, with text below it. */
        PRESENT,
        /** No heading of this title was found. */
        MISSING,
        /** The heading stands there with fewer than {@link FoundSection#FEWEST_WORDS} words below it. */
        EMPTY
    }

    static FoundSection missing(String title) {
        return new FoundSection(title, State.MISSING, 0, "");
    }

    static FoundSection of(String title, int words, String text) {
        return new FoundSection(title, words < FEWEST_WORDS ? State.EMPTY : State.PRESENT, words, text);
    }
}
