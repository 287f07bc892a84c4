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
    private static final double COVER_SUBTITLE_SIZE = 24;
    private static final double COVER_TOP = 150;
    private static final double COVER_HEIGHT = 150;
    private static final String WHITE = "#FFFFFF";

    private final Page page;
    private final Theme theme;
    private final String logo;
    private final Drawing drawing = new Drawing();

    private Miniature(Page page, Theme theme, String logo) {
        this.page = page;
        this.theme = theme;
        this.logo = logo;
    }

    /**
     * The picture as SVG; it names the slide, whose words are to stand beside it.
     *
     * @param logo address of the logo's picture; empty without one
     */
    public static String svg(Page page, Theme theme, String logo) {
        return new Miniature(page, theme, logo).draw();
    }

    private String draw() {
        switch (page.slide().kind()) {
            case COVER -> large("#" + theme.primary());
            case QUESTION -> large("#" + theme.accent());
            case CONTENT -> content();
        }
        if (page.slide().kind() == Slide.Kind.COVER) {
            logo(Room.LEFT, 54, 340, 84, "xMinYMid");
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

    private void large(String colour) {
        drawing.rectangle(0, 0, Room.WIDTH, Room.HEIGHT, colour);
        heading(
                page.title(),
                COVER_SIZE,
                COVER_TOP,
                COVER_HEIGHT,
                Pen.of(COVER_SIZE, WHITE).strong());
        drawing.lines(
                Room.LEFT,
                COVER_TOP + COVER_HEIGHT + 2 * Room.GAP,
                Room.CONTENT_WIDTH,
                page.slide().subtitle(),
                Pen.of(COVER_SUBTITLE_SIZE, WHITE));
    }

    private void content() {
        String primary = "#" + theme.primary();
        String accent = "#" + theme.accent();
        String subtitle = page.slide().subtitle();
        double below = subtitle.isEmpty() ? 0 : TextMeasure.height(subtitle, Room.SUBTITLE_SIZE, Room.CONTENT_WIDTH);
        drawing.rectangle(0, 0, Room.WIDTH, Room.HEIGHT, WHITE);
        double above = Math.max(0, Room.TITLE_HEIGHT - below);
        heading(
                page.title(),
                Room.TITLE_SIZE,
                Room.TITLE_TOP,
                above,
                Pen.of(Room.TITLE_SIZE, primary).strong());
        drawing.lines(
                Room.LEFT, Room.TITLE_TOP + above, Room.CONTENT_WIDTH, subtitle, Pen.of(Room.SUBTITLE_SIZE, accent));
        BlockPictures blocks = new BlockPictures(drawing, primary, accent);
        page.blocks().forEach(blocks::draw);
        drawing.line(Room.LEFT, Room.FOOTER_TOP, theme.footer(), Pen.of(Room.FOOTER_SIZE, "#5A6772"));
        logo(Room.WIDTH - Room.LEFT - 110, Room.FOOTER_TOP - 2, 110, 26, "xMaxYMid");
    }

    /** Long headings get smaller, as in the file, and stand at the bottom of their room. */
    private void heading(String title, double wanted, double top, double height, Pen pen) {
        double size = wanted;
        while (size > Room.DETAIL_SIZE && TextMeasure.height(title, size, Room.CONTENT_WIDTH) > height) {
            size -= 1;
        }
        double free = Math.max(0, height - TextMeasure.height(title, size, Room.CONTENT_WIDTH));
        drawing.lines(Room.LEFT, top + free, Room.CONTENT_WIDTH, title, pen.sized(size));
    }

    private void logo(double x, double y, double width, double height, String align) {
        if (!logo.isEmpty()) {
            drawing.picture(x, y, width, height, logo, align);
        }
    }
}
