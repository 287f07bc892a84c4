package it.tappe.document.deck.drawing;

import it.tappe.document.deck.Axes;
import it.tappe.document.deck.Bars;
import it.tappe.document.deck.Grid;
import it.tappe.document.deck.Logo;
import it.tappe.document.deck.Pages.Page;
import it.tappe.document.deck.Pages.Placed;
import it.tappe.document.deck.Points;
import it.tappe.document.deck.Slide;
import it.tappe.document.deck.Theme;
import it.tappe.document.deck.measure.Room;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Draws one page: its title first, then its blocks from top to bottom, then the footer; so it is read in that order. */
final class SlideDrawing {
    private static final double FOOTER_HEIGHT = 22;
    private static final double NUMBER_WIDTH = 110;

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
        new HeadingDrawing(slide, theme, page).draw();
        page.blocks().forEach(this::draw);
        Logo logo = theme.logo();
        if (page.slide().kind() == Slide.Kind.CONTENT) {
            footer(number + " di " + all, logo == null ? 0 : new LogoDrawing(slide, logo).inFooter());
        } else if (page.slide().kind() == Slide.Kind.COVER && logo != null) {
            new LogoDrawing(slide, logo).onCover();
        }
        notes();
    }

    private void draw(Placed placed) {
        Rectangle2D room =
                new Rectangle2D.Double(Room.LEFT, Room.CONTENT_TOP + placed.top(), Room.CONTENT_WIDTH, placed.height());
        if (placed.block() instanceof Points points) {
            text.points(points, room, placed.scale());
        } else if (placed.block() instanceof Bars bars) {
            new ChartDrawing(slide, theme).draw(bars, room, placed.scale());
        } else if (placed.block() instanceof Axes axes) {
            new AxisDrawing(slide, theme).draw(axes, room);
        } else if (placed.block() instanceof Grid grid) {
            new GridDrawing(slide, theme).draw(grid, room, placed.scale());
        }
    }

    private void footer(String number, double taken) {
        Color grey = Hex.color("455B71");
        double width = Room.CONTENT_WIDTH - taken;
        text.box(
                theme.footer(),
                Room.FOOTER_SIZE,
                grey,
                new Rectangle2D.Double(Room.LEFT, Room.FOOTER_TOP, width - NUMBER_WIDTH, FOOTER_HEIGHT),
                TextAlign.LEFT);
        text.box(
                number,
                Room.FOOTER_SIZE,
                grey,
                new Rectangle2D.Double(Room.LEFT + width - NUMBER_WIDTH, Room.FOOTER_TOP, NUMBER_WIDTH, FOOTER_HEIGHT),
                TextAlign.RIGHT);
    }

    /** The library copies its header, a date of its own and a number, too: they are taken away. */
    private void notes() {
        if (page.slide().notes().isEmpty()) {
            return;
        }
        XSLFNotes notes = slide.getSlideShow().getNotesSlide(slide);
        for (XSLFTextShape shape : notes.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.setText(String.join("\n", page.slide().notes()));
                shape.getTextParagraphs().stream()
                        .flatMap(paragraph -> paragraph.getTextRuns().stream())
                        .forEach(run -> run.getRPr(true).setLang("it-IT"));
            } else if (shape.getTextType() != Placeholder.SLIDE_IMAGE) {
                notes.removeShape(shape);
            }
        }
    }
}
