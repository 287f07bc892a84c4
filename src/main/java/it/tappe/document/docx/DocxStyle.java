package it.tappe.document.docx;

import java.util.Arrays;

/** The styles that our documents use. Names are those by which Word knows its own; it shows them in Italian. */
enum DocxStyle {
    /** Running text. */
    NORMAL("Normal", "Normal", 22, 0, 120),
    /** The document's title. */
    TITLE("Title", "Title", 52, 0, 60),
    /** The line below it. */
    SUBTITLE("Subtitle", "Subtitle", 28, 0, 240),
    /** A section. */
    HEADING_1("Heading1", "heading 1", 32, 480, 120),
    /** A part of a section. */
    HEADING_2("Heading2", "heading 2", 26, 280, 80),
    /** A part of that. */
    HEADING_3("Heading3", "heading 3", 23, 200, 60),
    /** Advice to the writer; the reader of documents leaves it out by this identifier or name. */
    GUIDANCE("TappeGuidance", "Guida alla compilazione", 20, 0, 80),
    /** What stands on every page. */
    HEADER("Header", "header", 17, 0, 0),
    /** What stands on every page. */
    FOOTER("Footer", "footer", 17, 0, 0);

    private final String id;
    private final String styleName;
    private final int halfPoints;
    private final int before;
    private final int after;

    /**
     * @param halfPoints size of the letters
     * @param before space above, in twentieths of a point
     * @param after space below, the same
     */
    DocxStyle(String id, String styleName, int halfPoints, int before, int after) {
        this.id = id;
        this.styleName = styleName;
        this.halfPoints = halfPoints;
        this.before = before;
        this.after = after;
    }

    static DocxStyle heading(int level) {
        return Arrays.stream(values())
                .filter(style -> style.level() == level)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no heading of level " + level));
    }

    String id() {
        return id;
    }

    String styleName() {
        return styleName;
    }

    int halfPoints() {
        return halfPoints;
    }

    int before() {
        return before;
    }

    int after() {
        return after;
    }

    /** Level as a heading; 0 when it is none. */
    int level() {
        return switch (this) {
            case HEADING_1 -> 1;
            case HEADING_2 -> 2;
            case HEADING_3 -> 3;
            default -> 0;
        };
    }

    /** RGB in hexadecimal, dark enough on white. */
    String colour() {
        return switch (this) {
            case NORMAL -> "17324D";
            case TITLE, HEADING_1, HEADING_2, HEADING_3 -> "004080";
            case SUBTITLE, GUIDANCE, HEADER, FOOTER -> "455B71";
        };
    }

    boolean isBold() {
        return this == TITLE || level() > 0;
    }
}
