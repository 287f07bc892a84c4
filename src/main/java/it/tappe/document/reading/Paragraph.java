package it.tappe.document.reading;

/**
 * One paragraph as a reader of some format found it.
 *
 * @param text on one line, blanks trimmed
 * @param level as a heading, 1 the highest; 0 when the document declares none; {@link #ROW} for a row of a table
 * @param bold whether all of it is bold
 */
record Paragraph(String text, int level, boolean bold) {
    /** Level of a table's row, which is no heading whatever it looks like. */
    static final int ROW = -1;

    /** Collects a paragraph's text run by run. */
    static final class Runs {
        private final StringBuilder text = new StringBuilder();
        private int letters;
        private int boldLetters;

        void append(String run, boolean bold) {
            text.append(run);
            if (text.length() > ManuscriptDraft.MOST_CHARACTERS) {
                throw Refusals.tooMuchText();
            }
            int count = (int) run.chars().filter(Character::isLetterOrDigit).count();
            letters += count;
            boldLetters += bold ? count : 0;
        }

        Paragraph finish(int level) {
            String line = text.toString()
                    .replace("\u00AD", "")
                    .replaceAll("[\\u200B\\u200C\\u200D\\uFEFF]", "")
                    .replaceAll("[\\h\\v]+", " ")
                    .strip();
            return new Paragraph(line, level, letters > 0 && boldLetters == letters);
        }
    }
}
