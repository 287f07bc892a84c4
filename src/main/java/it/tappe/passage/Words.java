package it.tappe.passage;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Italian words as the reader compares them: small letters, no accents (officials also write {@code attivita'}), and
 * their beginning as a stem. Numbers become what matters of them: few, many, a year gone by, a year far away.
 */
public final class Words {
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[a-z]+|\\d[\\d.,]*");
    private static final int STEM = 6;
    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("due", 2),
            Map.entry("tre", 3),
            Map.entry("quattro", 4),
            Map.entry("cinque", 5),
            Map.entry("sei", 6),
            Map.entry("sette", 7),
            Map.entry("otto", 8),
            Map.entry("nove", 9),
            Map.entry("dieci", 10),
            Map.entry("undici", 11),
            Map.entry("dodici", 12));
    private static final int FEW = 12;
    private static final int SOME = 25;
    private static final Set<String> EMPTY =
            Set.of(("il lo la l i gli le un uno una di d del dello dell della dei degli"
                            + " delle a ad al allo all alla ai agli alle e ed o od da dal dallo dall dalla dai dagli dalle in nel"
                            + " nello nell nella nei negli nelle con col coi su sul sullo sull sulla sui sugli sulle per tra fra"
                            + " che chi cui si ci vi ne se come anche piu questo questa questi queste quello quella quelli quelle"
                            + " suo sua suoi sue loro essere sono sara saranno sia siano ha hanno c")
                    .split(" "));

    private Words() {}

    /** Small letters without accents; apostrophes straight. The length may differ from the text's. */
    public static String folded(String text) {
        String decomposed =
                Normalizer.normalize(text.toLowerCase(Locale.ITALIAN).replace('’', '\''), Normalizer.Form.NFD);
        return MARK.matcher(decomposed).replaceAll("");
    }

    /** The words of text that is folded. */
    public static List<String> of(String folded) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(folded);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** Whether a word says nothing by itself. */
    public static boolean isEmpty(String word) {
        return EMPTY.contains(word);
    }

    /** The word's beginning, or what kind of number it is. */
    public static String stem(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return number(word);
        }
        return SMALL.containsKey(word) ? "#few" : word.substring(0, Math.min(STEM, word.length()));
    }

    private static String number(String word) {
        String digits = word.replace(".", "").split(",", 2)[0];
        if (digits.length() > 9) {
            return "#many";
        }
        int value = Integer.parseInt(digits);
        if (digits.length() == 4 && value >= 1990 && value <= 2050) {
            return value >= 2030 ? "#far" : value >= 2027 ? "#future" : value >= 2025 ? "#y" + value : "#past";
        }
        return value <= FEW ? "#few" : value <= SOME ? "#some" : "#many";
    }
}
