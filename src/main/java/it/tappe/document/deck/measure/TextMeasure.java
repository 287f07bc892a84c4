package it.tappe.document.deck.measure;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** How much room text takes, measured in the deck's font; sizes and lengths in points. */
public final class TextMeasure {
    /** A line's height as a multiple of the letters' size; set in the file too, so that no program chooses its own. */
    public static final double LEADING = 1.25;

    private static final String FILE = "/META-INF/resources/webjars/bootstrap-italia/2.17.0/dist/fonts/Titillium_Web/"
            + "titillium-web-v10-latin-ext_latin-%s.ttf";
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /** Where the font is not installed, another takes its place, and may be as much wider: lines are filled to this share. */
    private static final double SAFE = 0.83;

    /** Bold letters are wider, those of other fonts even more so. */
    private static final double BOLD = 0.87;

    private static final Map<String, Font> FONTS = new ConcurrentHashMap<>();

    private TextMeasure() {}

    /** Height of the text when its lines are at most this wide. */
    public static double height(String text, double size, double width) {
        return lines(text, size, width).size() * size * LEADING;
    }

    /** The same of bold text. */
    public static double boldHeight(String text, double size, double width) {
        return height(text, size, width * BOLD);
    }

    /** Whether some word is wider than a line, so that it has to be cut. */
    public static boolean cutsWords(String text, double size, double width) {
        Font font = font(size);
        return Arrays.stream(text.split("\\s+")).anyMatch(word -> wide(word, font) > width * SAFE);
    }

    /** Cuts text into pieces that are each at most so high, between words. */
    public static List<String> pieces(String text, double size, double width, double height) {
        List<String> lines = lines(text, size, width);
        int most = Math.max(1, (int) (height / (size * LEADING)));
        List<String> pieces = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += most) {
            pieces.add(String.join(" ", lines.subList(from, Math.min(lines.size(), from + most)))
                    .strip());
        }
        return pieces;
    }

    private static List<String> lines(String text, double size, double width) {
        Font font = font(size);
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : words(paragraph, font, width)) {
                String longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && wide(longer, font) > width * SAFE) {
                    lines.add(line.toString());
                    line.setLength(0);
                    line.append(word);
                } else {
                    line.setLength(0);
                    line.append(longer);
                }
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** Words, those wider than a line cut. */
    private static List<String> words(String paragraph, Font font, double width) {
        List<String> words = new ArrayList<>();
        for (String word : paragraph.strip().split("\\s+")) {
            String rest = word;
            while (wide(rest, font) > width * SAFE && rest.length() > 1) {
                int cut = rest.length() - 1;
                while (cut > 1 && wide(rest.substring(0, cut), font) > width * SAFE) {
                    cut = Math.max(1, cut - Math.max(1, cut / 8));
                }
                words.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            words.add(rest);
        }
        return words;
    }

    private static Font font(double size) {
        return FONTS.computeIfAbsent("600", TextMeasure::load).deriveFont((float) size);
    }

    private static double wide(String text, Font font) {
        return font.getStringBounds(text, CONTEXT).getWidth();
    }

    private static Font load(String weight) {
        try (InputStream file = Objects.requireNonNull(TextMeasure.class.getResourceAsStream(FILE.formatted(weight)))) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (FontFormatException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
