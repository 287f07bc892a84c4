package it.tappe.document.reading;

/** What holds between two braces of an RTF document; an inner group begins with what holds around it. */
final class RtfGroup {
    int font = -1;
    int style;
    /** Outline level of the paragraph, 0 the highest; -1 when it says none. */
    int outline = -1;

    boolean bold;
    /** Hidden or deleted text. */
    boolean hidden;

    boolean inTable;
    /** How many bytes stand behind a Unicode letter for old readers. */
    int replaced = 1;

    private Table table = Table.NONE;
    private boolean leftOut;
    /** Whether this group is one entry of the table, and not the table itself. */
    private boolean entry;

    /** Tables at the beginning of the document. */
    enum Table {
        NONE,
        FONTS,
        STYLES
    }

    RtfGroup inner() {
        RtfGroup inner = new RtfGroup();
        inner.font = font;
        inner.style = style;
        inner.outline = outline;
        inner.bold = bold;
        inner.hidden = hidden;
        inner.inTable = inTable;
        inner.replaced = replaced;
        inner.table = table;
        // What an entry holds in braces of its own is neither its name nor its look.
        inner.leftOut = leftOut || entry;
        inner.entry = table != Table.NONE;
        return inner;
    }

    void leaveOut() {
        leftOut = true;
    }

    void enter(Table into) {
        table = into;
    }

    /** Whether this group is an entry of the table. */
    boolean isIn(Table which) {
        return table == which && entry && !leftOut;
    }

    boolean isBody() {
        return table == Table.NONE && !leftOut;
    }

    /** Takes a control word that changes how what follows looks; whether it was one. */
    boolean take(RtfScanner control) {
        switch (control.word()) {
            case "pard" -> {
                style = 0;
                outline = -1;
                inTable = false;
            }
            case "plain" -> {
                bold = false;
                hidden = false;
            }
            case "f" -> font = control.parameter(-1);
            case "s" -> style = control.parameter(0);
            case "outlinelevel" -> outline = Math.min(9, Math.max(0, control.parameter(9)));
            case "b" -> bold = control.isOn();
            case "v", "deleted" -> hidden = control.isOn();
            case "intbl" -> inTable = true;
            case "uc" -> replaced = Math.max(0, control.parameter(1));
            default -> {
                return false;
            }
        }
        return true;
    }
}
