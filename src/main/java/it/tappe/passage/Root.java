package it.tappe.passage;

import java.util.regex.Pattern;

/**
 * What of a word does not change.
 *
 * @param word without the vowels at its end that tell number and gender: «cataloghi» and «catalogo» are one
 * @param family the same without the ending that makes it a verb, a noun or an adjective: «rilevare», «rilevazione»
 */
public record Root(String word, String family) {
    private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{4})(?:azion|ament|aggi|ativ|ator|ar)$");
    private static final int SHORT = 3;

    /** Of a word that is folded. */
    static Root of(String word) {
        if (word.length() <= SHORT || Character.isDigit(word.charAt(0))) {
            return new Root(word, word);
        }
        int end = word.length();
        while (end > SHORT && "aeiou".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        end = end > SHORT && word.charAt(end - 1) == 'h' ? end - 1 : end;
        String root = word.substring(0, end);
        return new Root(root, ENDING.matcher(root).replaceFirst(""));
    }
}
