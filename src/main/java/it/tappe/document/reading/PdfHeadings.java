package it.tappe.document.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Tells headings from text in a PDF by its bookmarks, and by letters clearly larger than the body's. */
final class PdfHeadings {
    /** How much larger than the body a heading's letters are, unless they are bold. */
    private static final double CLEARLY_LARGER = 1.15;
    /** How many points larger bold letters are enough. */
    private static final double BOLD_AND_LARGER = 0.5;

    private final double body;
    private final List<Double> sizes;
    private final PdfBookmarks bookmarks;

    private PdfHeadings(double body, List<Double> sizes, PdfBookmarks bookmarks) {
        this.body = body;
        this.sizes = sizes;
        this.bookmarks = bookmarks;
    }

    /** Takes for the body's size the one in which most letters are set. */
    static PdfHeadings of(List<PdfLine> lines, PdfBookmarks bookmarks) {
        Map<Double, Integer> letters = new HashMap<>();
        lines.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
        double body = letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0.0);
        TreeSet<Double> larger = new TreeSet<>();
        lines.stream().filter(line -> isLarger(line, body)).forEach(line -> larger.add(line.size()));
        return new PdfHeadings(body, List.copyOf(larger.descendingSet()), bookmarks);
    }

    /** Whether the line is set like a heading, and not like the body. */
    boolean standsOut(PdfLine line) {
        return isLarger(line, body);
    }

    /** Level of a paragraph that begins with this line: its bookmark's, else by size; 0 when it is text. */
    int levelOf(String text, PdfLine first) {
        int marked = bookmarks.levelOf(text);
        if (marked > 0 || !standsOut(first)) {
            return marked;
        }
        return HeadingLook.mayBeDeclared(text) ? sizes.indexOf(first.size()) + 1 : 0;
    }

    private static boolean isLarger(PdfLine line, double body) {
        return line.size() >= body * CLEARLY_LARGER || (line.bold() && line.size() >= body + BOLD_AND_LARGER);
    }
}
