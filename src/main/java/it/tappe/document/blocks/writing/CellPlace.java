package it.tappe.document.blocks.writing;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** A cell, which always ends with a paragraph. */
final class CellPlace implements Place {
    /** What the cell's own margins take. */
    private static final int MARGINS = 160;

    private final XWPFTableCell cell;
    private final int width;
    private boolean isFirstTaken;

    CellPlace(XWPFTableCell cell, int width) {
        this.cell = cell;
        this.width = width;
    }

    @Override
    public XWPFParagraph paragraph() {
        if (isFirstTaken) {
            return cell.addParagraph();
        }
        isFirstTaken = true;
        return cell.getParagraphArray(0);
    }

    @Override
    public XWPFTable table() {
        if (!isFirstTaken) {
            cell.removeParagraph(0);
            isFirstTaken = true;
        }
        XWPFTable table = new XWPFTable(cell.getCTTc().addNewTbl(), cell);
        table.removeRow(0);
        return table;
    }

    @Override
    public int width() {
        return Math.max(400, width - MARGINS);
    }

    @Override
    public boolean isCell() {
        return true;
    }
}
