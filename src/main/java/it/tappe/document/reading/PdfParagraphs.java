package it.tappe.document.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts lines of a PDF together to paragraphs: where a line is far below, set otherwise or begins an item, one ends. */
final class PdfParagraphs {
    private static final Pattern ITEM =
            Pattern.compile("(?:[•·▪◦●○■\\uF0B7–—-]|\\d{1,2}(?:\\.\\d{1,2})*[.)]|[a-zA-Z][.)])\\s.*");
    /** Distance of two lines of one paragraph at most, in heights of the letters or in usual distances. */
    private static final double FAR = 1.3;
    /** A line that ends before this share of the usual width is the last of its paragraph. */
    private static final double SHORT = 0.75;

    private final PdfHeadings headings;
    private final ManuscriptDraft draft;
    private final List<PdfLine> open = new ArrayList<>();
    private double usualGap;
    private double left;
    private double right;

    PdfParagraphs(PdfHeadings headings, ManuscriptDraft draft) {
        this.headings = headings;
        this.draft = draft;
    }

    /** Takes all lines of the document in order. */
    void take(List<PdfLine> lines) {
        measure(lines);
        for (PdfLine line : lines) {
            if (!open.isEmpty() && isNew(open.get(open.size() - 1), line)) {
                finish();
            }
            open.add(line);
        }
        finish();
    }

    private void measure(List<PdfLine> lines) {
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            double gap = lines.get(i).y() - lines.get(i - 1).y();
            if (gap > 0 && lines.get(i).size() == lines.get(i - 1).size()) {
                gaps.add(gap);
            }
        }
        usualGap = middle(gaps, 0.3);
        left = middle(lines.stream().map(PdfLine::left).toList(), 0.2);
        right = middle(lines.stream().map(PdfLine::right).toList(), 0.9);
    }

    private static double middle(List<Double> values, double share) {
        return values.isEmpty() ? 0 : values.stream().sorted().toList().get((int) (share * (values.size() - 1)));
    }

    private boolean isNew(PdfLine before, PdfLine line) {
        boolean otherwiseSet = line.size() != before.size() || line.bold() != before.bold();
        boolean capitals = HeadingLook.isInCapitals(line.text())
                && !HeadingLook.isInCapitals(before.text())
                && HeadingLook.endsAsSentence(before.text());
        if (otherwiseSet || capitals || ITEM.matcher(line.text()).matches()) {
            return true;
        }
        if (line.page() != before.page()) {
            return !Character.isLowerCase(line.text().charAt(0));
        }
        double gap = line.y() - before.y();
        double most = FAR * (headings.standsOut(line) ? Math.max(usualGap, 1.3 * line.size()) : usualGap);
        return gap <= 0 || gap > most || before.right() < left + SHORT * (right - left);
    }

    private void finish() {
        if (open.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        for (PdfLine line : open) {
            join(text, line.text());
        }
        Paragraph.Runs runs = new Paragraph.Runs();
        PdfLine first = open.get(0);
        runs.append(text.toString(), first.bold());
        draft.add(runs.finish(headings.levelOf(text.toString(), first)));
        open.clear();
    }

    /** A word broken over two lines is put together; a hyphen before a capital belongs to the name. */
    private static void join(StringBuilder text, String line) {
        int last = text.length() - 1;
        boolean hyphen = last > 0
                && (text.charAt(last) == '-' || text.charAt(last) == '\u00AD')
                && Character.isLetter(text.charAt(last - 1));
        if (hyphen && Character.isLowerCase(line.charAt(0))) {
            text.setLength(last);
        } else if (!text.isEmpty() && !hyphen) {
            text.append(' ');
        }
        text.append(line);
    }
}
