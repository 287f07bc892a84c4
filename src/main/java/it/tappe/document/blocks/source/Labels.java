package it.tappe.document.blocks.source;

import it.tappe.document.blocks.Item.Level;
import java.util.List;
import java.util.Locale;

/** What stands before an item of a list. */
public final class Labels {
    private static final String[] BULLETS = {"•", "–", "▪"};
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] LETTERS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private Labels() {}

    /** A dot or a dash: symbols of fonts that are not everywhere become one of ours. */
    public static String bullet(String sign, int level) {
        boolean isKnown = sign.length() == 1 && "•–—-▪◦●○■□➢✓✔►*".contains(sign);
        return isKnown ? sign : BULLETS[level % BULLETS.length];
    }

    /** With the numbers of all levels filled in. */
    public static String numbered(List<Level> levels, int level, int[] counts) {
        String label = levels.get(level).pattern();
        for (int index = 0; index < levels.size(); index++) {
            String place = "%" + (index + 1);
            if (label.contains(place)) {
                label = label.replace(place, number(levels.get(index).format(), Math.max(1, counts[index])));
            }
        }
        return label;
    }

    private static String number(String format, int count) {
        return switch (format) {
            case "lowerLetter" -> letters(count);
            case "upperLetter" -> letters(count).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(count);
            case "upperRoman" -> roman(count).toUpperCase(Locale.ROOT);
            case "decimalZero" -> count < 10 ? "0" + count : String.valueOf(count);
            default -> String.valueOf(count);
        };
    }

    /** a … z, then aa, bb … as Word counts. */
    private static String letters(int count) {
        char letter = (char) ('a' + (count - 1) % 26);
        return String.valueOf(letter).repeat(Math.min(9, 1 + (count - 1) / 26));
    }

    private static String roman(int count) {
        if (count > 3999) {
            return String.valueOf(count);
        }
        StringBuilder roman = new StringBuilder();
        int rest = count;
        for (int index = 0; index < VALUES.length; index++) {
            while (rest >= VALUES[index]) {
                roman.append(LETTERS[index]);
                rest -= VALUES[index];
            }
        }
        return roman.toString();
    }
}
