package it.tappe.document.reading;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the lines of a PDF with their sizes and places, without headers, footers and page numbers. */
final class PdfLines extends PDFTextStripper {
    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<TextPosition> positions = new ArrayList<>();
    private long characters;

    private PdfLines() {
        setSuppressDuplicateOverlappingText(true);
    }

    /** All lines in reading order. */
    static List<PdfLine> of(PDDocument document) throws IOException {
        PdfLines lines = new PdfLines();
        lines.writeText(document, Writer.nullWriter());
        return lines.withoutMargins(document.getNumberOfPages());
    }

    @Override
    protected void writeString(String run, List<TextPosition> places) {
        text.append(run);
        positions.addAll(places);
        characters += run.length();
        if (characters > ManuscriptDraft.MOST_CHARACTERS) {
            throw Refusals.tooMuchText();
        }
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endLine() {
        String line = text.toString().replaceAll("\\h+", " ").strip();
        if (!line.isEmpty() && !positions.isEmpty()) {
            lines.add(PdfLine.of(line, positions, getCurrentPageNo()));
        }
        text.setLength(0);
        positions.clear();
    }

    /** Leaves out lines in the margins that come back at the same height on at least half of the pages, or are only a number. */
    private List<PdfLine> withoutMargins(int pages) {
        Map<String, Integer> times = new HashMap<>();
        for (PdfLine line : lines) {
            if (line.isInMargin()) {
                times.merge(footprint(line), 1, Integer::sum);
            }
        }
        int often = Math.max(2, (pages + 1) / 2);
        return lines.stream()
                .filter(line ->
                        !line.isInMargin() || (times.getOrDefault(footprint(line), 0) < often && !isPageNumber(line)))
                .toList();
    }

    private static boolean isPageNumber(PdfLine line) {
        return line.text().matches("(?i)(?:pag(?:ina|\\.)?\\s*)?[-–]?\\s*\\d{1,4}\\s*(?:[-–]|(?:di|/)\\s*\\d{1,4})?");
    }

    /** What is the same on every page: the text without numbers, and its height. */
    private static String footprint(PdfLine line) {
        return Math.round(line.y()) + " " + line.text().replaceAll("\\d+", "#");
    }
}
