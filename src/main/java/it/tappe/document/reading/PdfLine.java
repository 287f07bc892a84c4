package it.tappe.document.reading;

import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.TextPosition;

/**
 * One line of a PDF as it lies on the page; lengths in points.
 *
 * @param size height of the letters in which most of the line is set, to the nearest half point
 * @param bold whether most of the line is bold
 * @param left where it begins, from the left edge
 * @param right where it ends, from the left edge
 * @param y its baseline, from the top edge
 * @param pageHeight height of its page
 * @param page from 1
 */
record PdfLine(
        String text, double size, boolean bold, double left, double right, double y, double pageHeight, int page) {

    /** Makes a line of what the page holds at one height; the positions are not empty. */
    static PdfLine of(String text, List<TextPosition> positions, int page) {
        TextPosition first = positions.get(0);
        TextPosition last = positions.get(positions.size() - 1);
        long bold = positions.stream().filter(PdfLine::isBold).count();
        return new PdfLine(
                text,
                sizeOf(positions),
                bold * 10 >= positions.size() * 9L,
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                first.getPageHeight(),
                page);
    }

    /** Whether it lies where headers and footers do. */
    boolean isInMargin() {
        return y < pageHeight * 0.12 || y > pageHeight * 0.88;
    }

    private static double sizeOf(List<TextPosition> positions) {
        double sum = positions.stream()
                .mapToDouble(position -> Math.abs(position.getFontSizeInPt()))
                .sum();
        return Math.round(sum / positions.size() * 2) / 2.0;
    }

    private static boolean isBold(TextPosition position) {
        String name = position.getFont().getName();
        PDFontDescriptor descriptor = position.getFont().getFontDescriptor();
        return (name != null && name.matches("(?i).*(?:bold|black|heavy|grassetto).*"))
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
    }
}
