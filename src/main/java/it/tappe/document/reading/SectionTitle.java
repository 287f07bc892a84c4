package it.tappe.document.reading;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A section's title (<em>titolo di sezione</em>) as people write it: in capitals, without accents, with a number before
 * it, an article, in the singular or plural, or with a few words behind it.
 */
final class SectionTitle {
    /** Words that may follow the title, articles and prepositions not counted. */
    private static final int MOST_WORDS_BEHIND = 6;

    private static final Pattern ROMAN = Pattern.compile("^[IVX]{1,5}\\s+(?=\\p{L})");
    private static final Pattern LABEL = Pattern.compile(
            "^(?:capitolo|cap|sezione|sez|parte|paragrafo|par|punto|step|fase)\\.?\\s*(?:\\d+(?:\\.\\d+)*|[ivx]{1,5}|[a-z])\\b[^a-z0-9]*");
    private static final Pattern NUMBER =
            Pattern.compile("^(?:\\d+(?:\\.\\d+)*[^a-z0-9]*|(?:[ivx]{1,5}|[a-z])\\s*[.):–—-][^a-z0-9]*)");
    private static final Pattern JOINT = Pattern.compile("(?U)\\s+(?:[eE]d?|[–—-])\\s+|\\s*[,;/&+]\\s*");
    private static final Set<String> GENITIVES =
            Set.of("di", "d", "del", "dello", "dell", "della", "dei", "degli", "delle");
    private static final Set<String> LITTLE_WORDS = Set.of(
            "il", "lo", "la", "l", "i", "gli", "le", "un", "uno", "una", "di", "d", "del", "dello", "dell", "della",
            "dei", "degli", "delle", "a", "ad", "al", "allo", "all", "alla", "ai", "agli", "alle", "e", "ed", "da",
            "in", "per");

    private final List<String> words;

    /** How well a heading fits the title. */
    enum Fit {
        /** Another heading. */
        NONE,
        /** The title with more words behind it: "Stato dell'arte e contesto". */
        EXTENDED,
        /** The title and nothing more. */
        EXACT
    }

    SectionTitle(String title) {
        words = wordsOf(title);
    }

    /** Compares by the words that carry meaning, without their last vowels. */
    Fit fit(String heading) {
        List<String> others = wordsOf(heading);
        if (words.stream().noneMatch(SectionTitle::hasMeaning)) {
            return !words.isEmpty() && others.equals(words) ? Fit.EXACT : Fit.NONE;
        }
        boolean sameNumber = true;
        int next = 0;
        for (String word : words.stream().filter(SectionTitle::hasMeaning).toList()) {
            while (next < others.size() && !hasMeaning(others.get(next))) {
                next++;
            }
            if (next == others.size() || !stem(others.get(next)).equals(stem(word))) {
                return Fit.NONE;
            }
            sameNumber &= others.get(next).equals(word);
            next++;
        }
        return fitOfRest(others.subList(next, others.size()), sameNumber);
    }

    /** Whether the heading names another section first and then this one: "Premessa e stato dell'arte". */
    boolean isJoinedIn(String heading) {
        Matcher joint = JOINT.matcher(heading);
        while (joint.find()) {
            if (fit(heading.substring(joint.end())) != Fit.NONE) {
                return true;
            }
        }
        return false;
    }

    /** "Conclusione del procedimento" is not the section "Conclusioni". */
    private static Fit fitOfRest(List<String> rest, boolean sameNumber) {
        if (rest.isEmpty()) {
            return Fit.EXACT;
        }
        boolean another = !sameNumber && GENITIVES.contains(rest.get(0));
        boolean pageNumber = rest.size() == 1 && rest.get(0).matches("\\d+");
        long behind = rest.stream().filter(SectionTitle::hasMeaning).count();
        return another || pageNumber || behind > MOST_WORDS_BEHIND ? Fit.NONE : Fit.EXTENDED;
    }

    /** Lower case, without accents, numbering and punctuation. */
    private static List<String> wordsOf(String line) {
        String numbered = line.replaceFirst("^[^\\p{L}\\p{N}]+", "");
        String plain = Normalizer.normalize(ROMAN.matcher(numbered).replaceFirst(""), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ITALIAN);
        String bare = NUMBER.matcher(LABEL.matcher(plain).replaceFirst("")).replaceFirst("");
        return Arrays.stream(bare.split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean hasMeaning(String word) {
        return !LITTLE_WORDS.contains(word);
    }

    private static String stem(String word) {
        return word.length() <= 3 ? word : word.replaceFirst("(?<=[a-z0-9]{2})h?[aeiou]+$", "");
    }
}
