package it.tappe.deliverable.comparison;

/**
 * What changed in one section.
 *
 * @param title as the later version names it
 */
public record SectionDifference(String title, State state, TextDifference text) {

    /** What became of the section's text. */
    public enum State {
        /** Neither version has any text of it. */
        EMPTY("senza testo in entrambe le versioni"),
        /** The text is the same. */
        UNCHANGED("invariata"),
        /** The text differs. */
        CHANGED("modificata"),
        /** Only the later version has text. */
        ADDED("nuova"),
        /** Only the earlier version has text. */
        REMOVED("tolta");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** The Italian name on screen. */
        public String label() {
            return label;
        }
    }

    static SectionDifference between(String title, String before, String after) {
        TextDifference text = TextDifference.between(before, after);
        return new SectionDifference(title, state(before, after), text);
    }

    private static State state(String before, String after) {
        if (before.equals(after)) {
            return after.isBlank() ? State.EMPTY : State.UNCHANGED;
        }
        return before.isBlank() ? State.ADDED : after.isBlank() ? State.REMOVED : State.CHANGED;
    }

    /** «modificata: 12 parole aggiunte, 3 tolte». */
    public String summary() {
        return state == State.EMPTY || state == State.UNCHANGED ? state.label() : state.label() + ": " + text.summary();
    }
}
