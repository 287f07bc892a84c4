package it.tappe.document.deck;

/** Sizes of a 16:9 slide, in points: large enough to be read from the back row. */
final class Room {
    static final double WIDTH = 960;
    static final double HEIGHT = 540;
    static final double LEFT = 48;
    static final double CONTENT_WIDTH = WIDTH - 2 * LEFT;
    static final double TITLE_TOP = 28;
    static final double TITLE_HEIGHT = 76;
    static final double TITLE_SIZE = 30;
    static final double CONTENT_TOP = 116;
    static final double CONTENT_HEIGHT = 372;
    static final double FOOTER_TOP = 502;
    static final double FOOTER_SIZE = 12;
    static final double POINT_SIZE = 22;
    static final double DETAIL_SIZE = 16;
    static final double CELL_SIZE = 16;
    static final double GAP = 10;

    private Room() {}
}
