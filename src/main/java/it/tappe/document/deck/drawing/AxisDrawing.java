package it.tappe.document.deck.drawing;

import it.tappe.document.deck.Axes;
import it.tappe.document.deck.Axes.Axis;
import it.tappe.document.deck.Axes.Mark;
import it.tappe.document.deck.Theme;
import it.tappe.document.deck.measure.Room;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;

/** Draws axes with everybody's mark on them; marks at the same place stand side by side above it. */
final class AxisDrawing {
    private static final double POLE = 180;
    /** Marks at the ends stand beyond the line. */
    private static final double BEYOND = 48;

    private static final double BELOW_LINE = 18;
    private static final double MARK_WIDTH = 31;
    private static final int FARTHEST = 2;

    private final XSLFSlide slide;
    private final Theme theme;
    private final TextDrawing text;

    AxisDrawing(XSLFSlide slide, Theme theme) {
        this.slide = slide;
        this.theme = theme;
        this.text = new TextDrawing(slide, theme);
    }

    void draw(Axes axes, Rectangle2D room) {
        double top = room.getY();
        for (Axis axis : axes.axes()) {
            draw(axis, new Rectangle2D.Double(room.getX(), top, room.getWidth(), axis.height()));
            top += axis.height();
        }
    }

    private void draw(Axis axis, Rectangle2D room) {
        XSLFGroupShape group = slide.createGroup();
        group.setAnchor(room);
        group.setInteriorAnchor(room);
        ((CTGroupShape) group.getXmlObject()).getNvGrpSpPr().getCNvPr().setDescr(axis.inWords());
        double from = room.getX() + POLE + BEYOND;
        double length = room.getWidth() - 2 * (POLE + BEYOND);
        double y = room.getMaxY() - BELOW_LINE;
        shape(group, ShapeType.RECT, new Rectangle2D.Double(from, y - 1, length, 2), Hex.color("455B71"));
        label(group, axis.leftPole(), new Rectangle2D.Double(room.getX(), y - 20, POLE - 12, 40), TextAlign.RIGHT);
        label(
                group,
                axis.rightPole(),
                new Rectangle2D.Double(from + length + BEYOND + 12, y - 20, POLE - 12, 40),
                TextAlign.LEFT);
        for (int place = -FARTHEST; place <= FARTHEST; place++) {
            int wanted = place;
            double x = from + length * (place + FARTHEST) / (2.0 * FARTHEST);
            shape(group, ShapeType.RECT, new Rectangle2D.Double(x - 1, y - 6, 2, 12), Hex.color("455B71"));
            marks(
                    group,
                    axis.marks().stream().filter(mark -> mark.place() == wanted).toList(),
                    x,
                    y - 8);
        }
    }

    private void marks(XSLFGroupShape group, List<Mark> marks, double x, double bottom) {
        for (int i = 0; i < marks.size(); i++) {
            int inRow = Math.min(Axes.IN_A_ROW, marks.size() - i / Axes.IN_A_ROW * Axes.IN_A_ROW);
            double left = x - inRow * MARK_WIDTH / 2 + i % Axes.IN_A_ROW * MARK_WIDTH;
            double top = bottom - (i / Axes.IN_A_ROW + 1) * Axes.MARK_HEIGHT;
            XSLFAutoShape mark = shape(
                    group,
                    ShapeType.ROUND_RECT,
                    new Rectangle2D.Double(left + 1, top + 1, MARK_WIDTH - 2, Axes.MARK_HEIGHT - 2),
                    Hex.color(theme.primary()));
            text.fill(mark, marks.get(i).label(), Room.LABEL_SIZE, true, Color.WHITE, TextAlign.CENTER);
            mark.setVerticalAlignment(VerticalAlignment.MIDDLE);
        }
    }

    private void label(XSLFGroupShape group, String label, Rectangle2D room, TextAlign align) {
        XSLFAutoShape box = shape(group, ShapeType.RECT, room, null);
        text.fill(box, label, Room.LABEL_SIZE, true, Hex.color(theme.accent()), align);
        box.setVerticalAlignment(VerticalAlignment.MIDDLE);
    }

    private static XSLFAutoShape shape(XSLFGroupShape group, ShapeType type, Rectangle2D room, @Nullable Color fill) {
        XSLFAutoShape shape = group.createAutoShape();
        shape.setShapeType(type);
        shape.setAnchor(room);
        shape.setFillColor(fill);
        return shape;
    }
}
