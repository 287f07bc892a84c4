package it.tappe.document.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Text that no font or column can defeat: long words get places where they may break, other scripts get the font that
 * has them, and what no font has is shown as an empty box instead of vanishing.
 */
final class PrintText {
    private static final String BREAK = "\u200b";
    private static final Pattern LONG_WORD = Pattern.compile("[^\\s\u200b]{21,}");
    private static final Pattern NOT_IN_XML = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF&&[^\\s]]");
    private static final int PIECE = 4;
    private static final int EMPTY_BOX = 0x25A1;

    private PrintText() {}

    static void prepare(Element body, PrintFonts fonts) {
        List<TextNode> texts = new ArrayList<>();
        body.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                texts.add(text);
            }
        });
        texts.forEach(text -> prepare(text, fonts));
    }

    private static boolean isDrawn(@Nullable Element parent) {
        return parent != null && parent.closest("svg") != null;
    }

    private static void prepare(TextNode text, PrintFonts fonts) {
        if (isDrawn(text.parent())) {
            text.text(NOT_IN_XML.matcher(text.getWholeText()).replaceAll(""));
            return;
        }
        List<Node> runs = runs(Normalizer.normalize(text.getWholeText(), Normalizer.Form.NFC), fonts);
        runs.forEach(text::before);
        text.remove();
    }

    /** Cuts the text where the font has to change. */
    private static List<Node> runs(String text, PrintFonts fonts) {
        List<Node> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        boolean usual = true;
        for (int symbol : text.codePoints().toArray()) {
            if (Character.getType(symbol) == Character.FORMAT || Character.isISOControl(symbol) && symbol != '\n') {
                symbol = symbol == '\t' ? ' ' : BREAK.codePointAt(0);
            }
            boolean shown = isSpace(symbol) || fonts.usualShows(symbol);
            if (shown != usual) {
                add(runs, run, usual);
                usual = shown;
            }
            run.appendCodePoint(shown || fonts.otherShows(symbol) ? symbol : EMPTY_BOX);
        }
        add(runs, run, usual);
        return runs;
    }

    private static boolean isSpace(int symbol) {
        return Character.isWhitespace(symbol) || symbol == BREAK.codePointAt(0);
    }

    private static void add(List<Node> runs, StringBuilder run, boolean usual) {
        if (run.isEmpty()) {
            return;
        }
        TextNode text = new TextNode(breakable(run.toString()));
        runs.add(usual ? text : new Element("span").addClass("other-script").appendChild(text));
        run.setLength(0);
    }

    private static String breakable(String text) {
        return LONG_WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(inPieces(word.group())));
    }

    private static String inPieces(String word) {
        StringBuilder pieces = new StringBuilder();
        int length = 0;
        for (int symbol : word.codePoints().toArray()) {
            if (length >= PIECE && Character.getType(symbol) != Character.NON_SPACING_MARK) {
                pieces.append(BREAK);
                length = 0;
            }
            pieces.appendCodePoint(symbol);
            length++;
        }
        return pieces.toString();
    }
}
