package it.tappe.document.reading;

import it.tappe.document.reading.Manuscript.Part;
import it.tappe.document.signed.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Takes the paragraphs and tables of a document in order and cuts them into parts. */
final class ManuscriptDraft {
    /** Characters of one document, about 1,500 pages: bounds the memory that one reading takes. */
    static final int MOST_CHARACTERS = 5_000_000;

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private List<List<Paragraph>> row = new ArrayList<>();
    private int tableDepth;
    private long characters;

    private final List<Signature> signatures = new ArrayList<>();

    /** Takes signatures that the file declares. */
    void sign(List<Signature> more) {
        signatures.addAll(more);
    }

    void startTable() {
        tableDepth++;
    }

    void endTable() {
        endRow();
        tableDepth = Math.max(0, tableDepth - 1);
    }

    /** Cells of a table within a cell follow the outer row's cells. */
    void startCell() {
        row.add(new ArrayList<>());
    }

    void endRow() {
        if (tableDepth > 1) {
            return;
        }
        List<List<Paragraph>> cells =
                row.stream().filter(cell -> !cell.isEmpty()).toList();
        row = new ArrayList<>();
        if (cells.size() == 1) {
            // One cell across the table is layout: a title in a frame, a box to write in.
            paragraphs.addAll(cells.get(0));
        } else if (!cells.isEmpty()) {
            String text = cells.stream().map(ManuscriptDraft::oneLine).collect(Collectors.joining(" | "));
            paragraphs.add(new Paragraph(text, Paragraph.ROW, false));
        }
    }

    /** Takes the next paragraph; one without text counts for nothing. */
    void add(Paragraph paragraph) {
        if (paragraph.text().isEmpty()) {
            return;
        }
        characters += paragraph.text().length();
        if (characters > MOST_CHARACTERS) {
            throw Refusals.tooMuchText();
        }
        if (tableDepth == 0 || row.isEmpty()) {
            paragraphs.add(paragraph);
        } else {
            row.get(row.size() - 1).add(paragraph);
        }
    }

    /** The parts, once everything has been taken. */
    Manuscript finish(DocumentType type) {
        List<Part> parts = new ArrayList<>();
        String heading = "";
        int level = 0;
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (HeadingLook.isContentsLine(paragraph.text())) {
                continue;
            }
            int found = levelOf(i);
            if (found == 0) {
                lines.add(paragraph.text());
                continue;
            }
            addPart(parts, heading, level, lines);
            heading = paragraph.text();
            level = found;
        }
        addPart(parts, heading, level, lines);
        return new Manuscript(type, parts, signatures);
    }

    private static void addPart(List<Part> parts, String heading, int level, List<String> lines) {
        if (!heading.isEmpty() || !lines.isEmpty()) {
            parts.add(new Part(heading, level, String.join("\n", lines)));
        }
        lines.clear();
    }

    private int levelOf(int index) {
        Paragraph paragraph = paragraphs.get(index);
        if (paragraph.level() > 0 && HeadingLook.mayBeDeclared(paragraph.text())) {
            return Math.min(paragraph.level(), Part.GUESSED - 1);
        }
        if (paragraph.level() == Paragraph.ROW) {
            return 0;
        }
        boolean looks = HeadingLook.standsOut(paragraph)
                // Numbered lines one after the other are a list, not headings.
                || (HeadingLook.isNumbered(paragraph) && !isNumberedAlike(index, -1) && !isNumberedAlike(index, 1));
        return looks ? Part.GUESSED : 0;
    }

    private boolean isNumberedAlike(int index, int step) {
        int other = index + step;
        return other >= 0
                && other < paragraphs.size()
                && HeadingLook.isNumbered(paragraphs.get(other))
                && HeadingLook.depthOfNumber(paragraphs.get(other).text())
                        == HeadingLook.depthOfNumber(paragraphs.get(index).text());
    }

    private static String oneLine(List<Paragraph> cell) {
        return cell.stream().map(Paragraph::text).collect(Collectors.joining(" "));
    }
}
