package it.tappe.document.deck.measure;

/** Sizes of a 16:9 slide, in points: large enough to be read from the back row. */
public final class Room {
    public static final double WIDTH = 960;
    public static final double HEIGHT = 540;
    public static final double LEFT = 48;
    public static final double CONTENT_WIDTH = WIDTH - 2 * LEFT;
    public static final double TITLE_TOP = 22;
    public static final double TITLE_HEIGHT = 84;
    public static final double TITLE_SIZE = 30;
    public static final double SUBTITLE_SIZE = 18;
    public static final double SUBTITLE_MOST = 46;
    public static final double CONTENT_TOP = 116;
    public static final double CONTENT_HEIGHT = 372;
    public static final double FOOTER_TOP = 502;
    public static final double FOOTER_SIZE = 14;
    public static final double POINT_SIZE = 22;
    public static final double DETAIL_SIZE = 16;
    public static final double CELL_SIZE = 16;
    public static final double LABEL_SIZE = 16;
    public static final double GAP = 10;

    private Room() {}
}
