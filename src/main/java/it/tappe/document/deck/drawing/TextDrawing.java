package it.tappe.document.deck.drawing;

import it.tappe.document.deck.Points;
import it.tappe.document.deck.Points.Point;
import it.tappe.document.deck.Theme;
import it.tappe.document.deck.measure.Room;
import it.tappe.document.deck.measure.TextMeasure;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Writes text on a slide, with lines exactly as high as they were measured. */
final class TextDrawing {
    private static final Color INK = Hex.color("17324D");
    private static final Color GREY = Hex.color("455B71");

    private final XSLFSlide slide;
    private final Theme theme;

    TextDrawing(XSLFSlide slide, Theme theme) {
        this.slide = slide;
        this.theme = theme;
    }

    void box(String text, double size, Color colour, Rectangle2D room, TextAlign align) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(room);
        fill(box, text, size, false, colour, align);
    }

    void fill(XSLFTextShape shape, String text, double size, boolean isBold, Color colour, TextAlign align) {
        plain(shape);
        for (String line : text.split("\\R")) {
            XSLFTextParagraph paragraph = shape.addNewTextParagraph();
            paragraph.setTextAlign(align);
            write(paragraph, line, size, isBold, colour);
        }
    }

    void points(Points points, Rectangle2D room, double scale) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(room);
        plain(box);
        for (Point point : points.points()) {
            XSLFTextParagraph paragraph = box.addNewTextParagraph();
            paragraph.setBullet(true);
            paragraph.setBulletCharacter("•");
            paragraph.setBulletFontColor(Hex.color(theme.primary()));
            paragraph.setLeftMargin(Points.INDENT);
            paragraph.setIndent(-Points.INDENT);
            write(paragraph, point.text(), Room.POINT_SIZE * scale, false, INK);
            XSLFTextParagraph last = paragraph;
            if (!point.detail().isEmpty()) {
                last = box.addNewTextParagraph();
                last.setLeftMargin(Points.INDENT);
                last.setIndent(0d);
                write(last, point.detail(), Room.DETAIL_SIZE * scale, false, GREY);
            }
            last.setSpaceAfter(-Room.GAP * scale);
        }
    }

    /** A negative spacing is in points rather than in lines. */
    private void write(XSLFTextParagraph paragraph, String text, double size, boolean isBold, Color colour) {
        paragraph.setLineSpacing(-size * TextMeasure.LEADING);
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(text);
        run.setFontSize(size);
        run.setBold(isBold);
        run.setFontColor(colour);
        run.setFontFamily(theme.font());
        run.getRPr(true).setLang("it-IT");
    }

    private static void plain(XSLFTextShape shape) {
        shape.clearText();
        shape.setLeftInset(0);
        shape.setRightInset(0);
        shape.setTopInset(0);
        shape.setBottomInset(0);
        shape.setWordWrap(true);
    }
}
