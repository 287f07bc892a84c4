package it.tappe.document.reading;

/** Tables of formats that mark where a cell and a row end, and say of a paragraph only that it stands in a table. */
final class EndMarks {
    private final ManuscriptDraft draft;
    private boolean inTable;

    EndMarks(ManuscriptDraft draft) {
        this.draft = draft;
    }

    /** Takes the next paragraph; the first one outside ends the table. */
    void add(Paragraph paragraph, boolean inCell) {
        if (inCell && !inTable) {
            draft.startTable();
            draft.startCell();
        } else if (!inCell) {
            finish();
        }
        inTable = inCell;
        draft.add(paragraph);
    }

    void endCell() {
        if (inTable) {
            draft.startCell();
        }
    }

    void endRow() {
        if (inTable) {
            draft.endRow();
            draft.startCell();
        }
    }

    /** Ends the table if one is open. */
    void finish() {
        if (inTable) {
            draft.endTable();
            inTable = false;
        }
    }
}
