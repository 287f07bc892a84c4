package it.tappe.document.docx;

import java.util.Arrays;

/** The styles that our documents use. Names are those by which Word knows its own; it shows them in Italian. */
public enum DocxStyle {
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
    /** The deepest that is told apart. */
    HEADING_4("Heading4", "heading 4", 22, 160, 60),
    /** An item of a list. */
    LIST("ListParagraph", "List Paragraph", 22, 0, 60),
    /** What a table says. */
    TABLE("TappeTable", "Testo di tabella", 20, 20, 20),
    /** What stands below a picture or above a table. */
    CAPTION("Caption", "caption", 19, 60, 160),
    /** Where a text comes from. */
    REMARK("TappeRemark", "Provenienza", 18, 0, 160),
    /** At the foot of a page. */
    FOOTNOTE("FootnoteText", "footnote text", 18, 0, 40),
    /** A section in the table of contents. */
    CONTENTS_1("TOC1", "toc 1", 22, 120, 40),
    /** A part of it there. */
    CONTENTS_2("TOC2", "toc 2", 20, 0, 40),
    /** A part of that there. */
    CONTENTS_3("TOC3", "toc 3", 20, 0, 40),
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

    /** The style of a heading of this level. */
    public static DocxStyle heading(int level) {
        return Arrays.stream(values())
                .filter(style -> style.level() == level)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no heading of level " + level));
    }

    /** By which paragraphs name it. */
    public String id() {
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
            case HEADING_4 -> 4;
            default -> 0;
        };
    }

    /** RGB in hexadecimal, dark enough on white. */
    String colour() {
        return switch (this) {
            case NORMAL, LIST, TABLE, FOOTNOTE, CONTENTS_1, CONTENTS_2, CONTENTS_3 -> "17324D";
            case TITLE, HEADING_1, HEADING_2, HEADING_3, HEADING_4 -> "004080";
            case SUBTITLE, GUIDANCE, CAPTION, REMARK, HEADER, FOOTER -> "455B71";
        };
    }

    boolean isBold() {
        return this == TITLE || this == CONTENTS_1 || level() > 0;
    }

    boolean isItalic() {
        return this == GUIDANCE || this == CAPTION;
    }

    /** How far from the left margin, in twentieths of a point. */
    int indent() {
        return switch (this) {
            case CONTENTS_2 -> 280;
            case CONTENTS_3 -> 560;
            default -> 0;
        };
    }
}
