package it.tappe.report.presentation.miniature;

import it.tappe.document.deck.Pages.Page;
import it.tappe.document.deck.Slide;
import it.tappe.document.deck.Theme;
import it.tappe.document.deck.measure.Room;
import it.tappe.document.deck.measure.TextMeasure;
import it.tappe.report.presentation.miniature.Drawing.Pen;

/** A <i>miniatura</i>: one page of a presentation as a picture, 16:9, as large as it is shown. */
public final class Miniature {
    private static final double COVER_SIZE = 40;
    private static final double SUBTITLE_SIZE = 24;
    private static final double COVER_TOP = 150;
    private static final double COVER_HEIGHT = 150;

    private final Page page;
    private final Theme theme;
    private final Drawing drawing = new Drawing();

    private Miniature(Page page, Theme theme) {
        this.page = page;
        this.theme = theme;
    }

    /** The picture as SVG; it names the slide, whose words are to stand beside it. */
    public static String svg(Page page, Theme theme) {
        return new Miniature(page, theme).draw();
    }

    private String draw() {
        boolean isCover = page.slide().kind() == Slide.Kind.COVER;
        String primary = "#" + theme.primary();
        String accent = "#" + theme.accent();
        drawing.rectangle(0, 0, Room.WIDTH, Room.HEIGHT, isCover ? primary : "#FFFFFF");
        if (page.slide().kind() == Slide.Kind.CONTENT) {
            title(page.title(), Room.TITLE_SIZE, Room.TITLE_TOP, Room.TITLE_HEIGHT, primary, 0.5);
        } else {
            title(page.title(), COVER_SIZE, COVER_TOP, COVER_HEIGHT, isCover ? "#FFFFFF" : primary, 1);
            drawing.lines(
                    Room.LEFT,
                    COVER_TOP + COVER_HEIGHT + Room.GAP,
                    Room.CONTENT_WIDTH,
                    page.slide().subtitle(),
                    Pen.of(SUBTITLE_SIZE, isCover ? "#FFFFFF" : accent));
        }
        BlockPictures blocks = new BlockPictures(drawing, primary, accent);
        page.blocks().forEach(placed -> blocks.draw(placed.block(), Room.CONTENT_TOP + placed.top(), placed.height()));
        if (!isCover) {
            drawing.line(Room.LEFT, Room.FOOTER_TOP, theme.footer(), Pen.of(Room.FOOTER_SIZE, "#5A6772"));
        }
        return Drawing.format(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"slide-picture\" role=\"img\" aria-label=\"%s\""
                                + " viewBox=\"0 0 %.0f %.0f\" font-family=\"%s\">",
                        Drawing.escape("Diapositiva: " + page.title()),
                        Room.WIDTH,
                        Room.HEIGHT,
                        Drawing.escape(theme.font() + ", Titillium Web, sans-serif"))
                + drawing.content() + "</svg>";
    }

    /** Long titles get smaller, as in the file. */
    private void title(String title, double wanted, double top, double height, String colour, double down) {
        double size = wanted;
        while (size > Room.DETAIL_SIZE && TextMeasure.height(title, size, Room.CONTENT_WIDTH) > height) {
            size -= 1;
        }
        double free = height - TextMeasure.height(title, size, Room.CONTENT_WIDTH);
        drawing.lines(
                Room.LEFT, top + free * down, Room.CONTENT_WIDTH, title, Pen.of(size, colour).strong());
    }
}
