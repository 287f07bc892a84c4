package it.tappe.document.reading;

import java.util.regex.Pattern;

/** How headings and tables of contents look when nothing in the file declares them. */
final class HeadingLook {
    /** Words of the longest line that may be a heading by its looks. */
    static final int MOST_WORDS = 14;
    /** Words of the longest line that may be a heading by its style; longer ones are text in the wrong style. */
    static final int MOST_DECLARED_WORDS = 40;

    private static final Pattern NUMBERED = Pattern.compile(
            "(?:\\d{1,2}(?:\\.\\d{1,2})+[.)]?\\s|\\d{1,2}\\s?[.)]\\s?|\\d{1,2}\\s?[-–—]\\s"
                    + "|(?:[IVX]{1,5}|[A-Za-z])\\s?(?:[.)]|[-–—]\\s)\\s?|(?:Capitolo|Sezione|Parte)\\s[\\dIVXA-Z]{1,4}\\b).*");
    private static final Pattern CAPITAL_AFTER_NUMBER =
            Pattern.compile("[^\\p{L}]*(?:(?:[a-z]|[A-Z]{1,5})\\s?[.)–—-]\\s*)?\\p{Lu}.*");
    private static final Pattern SUBNUMBER = Pattern.compile("\\.\\d");
    private static final Pattern CONTENTS_LINE =
            Pattern.compile(".*\\S\\s*(?:\\.{3,}|…|(?:\\s\\.){3,}|_{3,})[.\\s…_]*\\d{1,4}");
    private static final Pattern ENDS_AS_SENTENCE = Pattern.compile(".*[.;,:!?]");
    private static final Pattern ENDS_IN_THE_MIDDLE = Pattern.compile(".*[;,!?]");

    private HeadingLook() {}

    /** Whether the paragraph is a short line, all bold or all in capitals. */
    static boolean standsOut(Paragraph paragraph) {
        String text = paragraph.text();
        return isShort(text) && !ENDS_IN_THE_MIDDLE.matcher(text).matches() && (paragraph.bold() || isInCapitals(text));
    }

    /** Whether the paragraph is a short line with a number before it: "2. Lo stato dell'arte". */
    static boolean isNumbered(Paragraph paragraph) {
        String text = paragraph.text();
        return isShort(text)
                && NUMBERED.matcher(text).matches()
                && CAPITAL_AFTER_NUMBER.matcher(text).matches()
                && !endsAsSentence(text);
    }

    /** How deep a numbered line's number goes: 1 for "2.", 2 for "2.1". */
    static int depthOfNumber(String text) {
        String number = text.split("[^\\d.]", 2)[0];
        return 1 + (int) SUBNUMBER.matcher(number).results().count();
    }

    /** Whether the line ends as a sentence, an item or what announces a list does. */
    static boolean endsAsSentence(String text) {
        return ENDS_AS_SENTENCE.matcher(text).matches();
    }

    /** Whether a declared heading is short enough to be one. */
    static boolean mayBeDeclared(String text) {
        return Manuscript.wordsOf(text) <= MOST_DECLARED_WORDS;
    }

    /** Whether the line belongs to a table of contents: it ends with leader dots and a page number. */
    static boolean isContentsLine(String text) {
        return text.length() < 400 && CONTENTS_LINE.matcher(text).matches();
    }

    private static boolean isShort(String text) {
        return text.length() <= 120 && Manuscript.wordsOf(text) <= MOST_WORDS && letters(text) >= 3;
    }

    /** Whether there are no small letters in it. */
    static boolean isInCapitals(String text) {
        return letters(text) >= 4 && text.chars().noneMatch(Character::isLowerCase);
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetter).count();
    }
}
