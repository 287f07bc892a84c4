package it.tappe.document.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Looks how far to the right the letters and drawings of a page go, also where they are cut off. The margin there is as
 * wide as that on the left.
 */
final class PageEdge extends PDFTextStripper {
    /** In points: 21 millimetres. */
    private static final double WIDEST_MARGIN = 60;

    /** Two millimetres, as letters lean over. */
    private static final double TOLERANCE = 6;

    private double nearest = WIDEST_MARGIN;
    private double farthest;

    private PageEdge() {}

    /** Whether something of the page (counted from 1) is wider than it. */
    static boolean isOverrun(PDDocument file, int number) throws IOException {
        PageEdge edge = new PageEdge();
        edge.setStartPage(number);
        edge.setEndPage(number);
        edge.getText(file);
        PDPage page = file.getPage(number - 1);
        boolean isTurned = page.getRotation() % 180 != 0;
        double width =
                isTurned ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
        return edge.farthest > width - edge.nearest + TOLERANCE;
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        Rectangle2D drawing = form.getBBox()
                .transform(getGraphicsState().getCurrentTransformationMatrix())
                .getBounds2D();
        look(drawing.getMinX(), drawing.getMaxX());
        super.showForm(form);
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (!letter.getUnicode().isBlank()) {
            look(letter.getXDirAdj(), letter.getXDirAdj() + letter.getWidthDirAdj());
        }
        super.processTextPosition(letter);
    }

    private void look(double left, double right) {
        nearest = Math.min(nearest, left);
        farthest = Math.max(farthest, right);
    }
}
