package it.tappe.document.deck.drawing;

import it.tappe.document.deck.Pages.Page;
import it.tappe.document.deck.Slide;
import it.tappe.document.deck.Theme;
import it.tappe.document.deck.measure.Room;
import it.tappe.document.deck.measure.TextMeasure;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.function.DoubleUnaryOperator;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTBackgroundProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Draws a page's title and subtitle: small above content, large on colour where there is none. */
final class HeadingDrawing {
    private static final double COVER_SIZE = 40;
    private static final double COVER_SUBTITLE_SIZE = 24;
    private static final double COVER_TOP = 150;
    private static final double COVER_HEIGHT = 150;

    private final XSLFSlide slide;
    private final Theme theme;
    private final Page page;
    private final TextDrawing text;

    HeadingDrawing(XSLFSlide slide, Theme theme, Page page) {
        this.slide = slide;
        this.theme = theme;
        this.page = page;
        this.text = new TextDrawing(slide, theme);
    }

    void draw() {
        if (page.slide().kind() == Slide.Kind.CONTENT) {
            small();
        } else {
            background(page.slide().kind() == Slide.Kind.COVER ? theme.primary() : theme.accent());
            large();
        }
    }

    private void large() {
        title(
                new Rectangle2D.Double(Room.LEFT, COVER_TOP, Room.CONTENT_WIDTH, COVER_HEIGHT),
                COVER_SIZE,
                Color.WHITE,
                VerticalAlignment.BOTTOM);
        subtitle(
                new Rectangle2D.Double(
                        Room.LEFT,
                        COVER_TOP + COVER_HEIGHT + 2 * Room.GAP,
                        Room.CONTENT_WIDTH,
                        COVER_HEIGHT + Room.GAP),
                COVER_SUBTITLE_SIZE,
                Color.WHITE);
    }

    private void small() {
        double below = page.slide().subtitle().isEmpty() ? 0 : subtitleHeight();
        double above = Room.TITLE_HEIGHT - below;
        title(
                new Rectangle2D.Double(Room.LEFT, Room.TITLE_TOP, Room.CONTENT_WIDTH, above),
                Room.TITLE_SIZE,
                Hex.color(theme.primary()),
                below == 0 ? VerticalAlignment.MIDDLE : VerticalAlignment.BOTTOM);
        subtitle(
                new Rectangle2D.Double(Room.LEFT, Room.TITLE_TOP + above, Room.CONTENT_WIDTH, below),
                Room.SUBTITLE_SIZE,
                Hex.color(theme.accent()));
    }

    /** One line, or as many smaller ones as there is room for. */
    private double subtitleHeight() {
        double line = Room.SUBTITLE_SIZE * TextMeasure.LEADING;
        double wanted = TextMeasure.height(page.slide().subtitle(), Room.SUBTITLE_SIZE, Room.CONTENT_WIDTH);
        return wanted <= line ? line + 2 : Room.SUBTITLE_MOST;
    }

    private void title(Rectangle2D room, double wanted, Color colour, VerticalAlignment alignment) {
        XSLFTextShape title = slide.getPlaceholder(0);
        ((CTShape) title.getXmlObject()).getSpPr().addNewXfrm();
        title.setAnchor(room);
        double size = fitting(room, wanted, one -> TextMeasure.boldHeight(page.title(), one, room.getWidth()));
        text.fill(title, page.title(), size, true, colour, TextAlign.LEFT);
        title.setVerticalAlignment(alignment);
    }

    private void subtitle(Rectangle2D room, double wanted, Color colour) {
        String subtitle = page.slide().subtitle();
        if (!subtitle.isEmpty()) {
            double size = fitting(room, wanted, one -> TextMeasure.height(subtitle, one, room.getWidth()));
            text.box(subtitle, size, colour, room, TextAlign.LEFT);
        }
    }

    /** Headings are one thing that cannot flow: long ones get smaller. */
    private static double fitting(Rectangle2D room, double wanted, DoubleUnaryOperator height) {
        double size = wanted;
        while (size > Room.DETAIL_SIZE && height.applyAsDouble(size) > room.getHeight()) {
            size -= 1;
        }
        return size;
    }

    /** The slide's own: that of the library is shared with all others. */
    private void background(String rgb) {
        CTBackgroundProperties background =
                slide.getXmlObject().getCSld().addNewBg().addNewBgPr();
        background.addNewSolidFill().addNewSrgbClr().setVal(Hex.bytes(rgb));
        background.addNewEffectLst();
    }
}
