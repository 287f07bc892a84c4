package it.tappe.document.deck.drawing;

import it.tappe.document.deck.Axes;
import it.tappe.document.deck.Bars;
import it.tappe.document.deck.Grid;
import it.tappe.document.deck.Pages.Page;
import it.tappe.document.deck.Pages.Placed;
import it.tappe.document.deck.Points;
import it.tappe.document.deck.Slide;
import it.tappe.document.deck.Theme;
import it.tappe.document.deck.measure.Room;
import it.tappe.document.deck.measure.TextMeasure;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTBackgroundProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Draws one page: its title first, then its blocks from top to bottom, then the footer; so it is read in that order. */
final class SlideDrawing {
    private static final double COVER_SIZE = 40;
    private static final double SUBTITLE_SIZE = 24;
    private static final double COVER_TOP = 150;
    private static final double COVER_HEIGHT = 150;

    private final Theme theme;
    private final Page page;
    private final XSLFSlide slide;
    private final TextDrawing text;

    SlideDrawing(XMLSlideShow show, Theme theme, Page page) {
        this.theme = theme;
        this.page = page;
        this.slide = show.createSlide(show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_ONLY));
        this.text = new TextDrawing(slide, theme);
    }

    void draw(int number, int all) {
        boolean isCover = page.slide().kind() == Slide.Kind.COVER;
        boolean isLarge = page.slide().kind() != Slide.Kind.CONTENT;
        if (isCover) {
            background();
        }
        Color colour = isCover ? Color.WHITE : Hex.color(theme.primary());
        title(colour, isLarge);
        if (!page.slide().subtitle().isEmpty() && isLarge) {
            text.box(
                    page.slide().subtitle(),
                    SUBTITLE_SIZE,
                    isCover ? Color.WHITE : Hex.color(theme.accent()),
                    new Rectangle2D.Double(
                            Room.LEFT, COVER_TOP + COVER_HEIGHT + Room.GAP, Room.CONTENT_WIDTH, COVER_HEIGHT),
                    TextAlign.LEFT);
        }
        for (Placed placed : page.blocks()) {
            draw(placed);
        }
        if (!isCover) {
            footer(number, all);
        }
        notes();
    }

    /** The slide's own: that of the library is shared with all others. */
    private void background() {
        CTBackgroundProperties background =
                slide.getXmlObject().getCSld().addNewBg().addNewBgPr();
        background.addNewSolidFill().addNewSrgbClr().setVal(Hex.bytes(theme.primary()));
        background.addNewEffectLst();
    }

    private void title(Color colour, boolean isLarge) {
        XSLFTextShape title = slide.getPlaceholder(0);
        ((CTShape) title.getXmlObject()).getSpPr().addNewXfrm();
        title.setAnchor(
                isLarge
                        ? new Rectangle2D.Double(Room.LEFT, COVER_TOP, Room.CONTENT_WIDTH, COVER_HEIGHT)
                        : new Rectangle2D.Double(Room.LEFT, Room.TITLE_TOP, Room.CONTENT_WIDTH, Room.TITLE_HEIGHT));
        double size = fitting(page.title(), isLarge ? COVER_SIZE : Room.TITLE_SIZE, title.getAnchor());
        text.fill(title, page.title(), size, true, colour, TextAlign.LEFT);
        title.setVerticalAlignment(isLarge ? VerticalAlignment.BOTTOM : VerticalAlignment.MIDDLE);
    }

    /** Titles are one thing that cannot flow: long ones get smaller. */
    private static double fitting(String title, double wanted, Rectangle2D room) {
        double size = wanted;
        while (size > Room.DETAIL_SIZE && TextMeasure.height(title, size, room.getWidth()) > room.getHeight()) {
            size -= 1;
        }
        return size;
    }

    private void draw(Placed placed) {
        Rectangle2D room =
                new Rectangle2D.Double(Room.LEFT, Room.CONTENT_TOP + placed.top(), Room.CONTENT_WIDTH, placed.height());
        if (placed.block() instanceof Points points) {
            text.points(points, room);
        } else if (placed.block() instanceof Bars bars) {
            new ChartDrawing(slide, theme).draw(bars, room);
        } else if (placed.block() instanceof Axes axes) {
            new AxisDrawing(slide, theme).draw(axes, room);
        } else if (placed.block() instanceof Grid grid) {
            new GridDrawing(slide, theme).draw(grid, room);
        }
    }

    private void footer(int number, int all) {
        Color grey = Hex.color("5A6772");
        text.box(
                theme.footer(),
                Room.FOOTER_SIZE,
                grey,
                new Rectangle2D.Double(Room.LEFT, Room.FOOTER_TOP, Room.CONTENT_WIDTH * 0.75, 22),
                TextAlign.LEFT);
        text.box(
                number + " di " + all,
                Room.FOOTER_SIZE,
                grey,
                new Rectangle2D.Double(
                        Room.LEFT + Room.CONTENT_WIDTH * 0.75, Room.FOOTER_TOP, Room.CONTENT_WIDTH * 0.25, 22),
                TextAlign.RIGHT);
    }

    private void notes() {
        if (page.slide().notes().isEmpty()) {
            return;
        }
        XSLFNotes notes = slide.getSlideShow().getNotesSlide(slide);
        for (XSLFTextShape shape : notes.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.setText(String.join("\n", page.slide().notes()));
            } else if (shape.getTextType() != Placeholder.SLIDE_IMAGE) {
                // The library's empty header and footer, and its date and number, whose fields it copies wrongly.
                notes.removeShape(shape);
            }
        }
    }
}
