package it.tappe.document.blocks.writing;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Where blocks are written: the body of a document, or a cell. */
interface Place {
    /** The next paragraph. */
    XWPFParagraph paragraph();

    /** The next table, without rows. */
    XWPFTable table();

    /** In twentieths of a point. */
    int width();

    /** Whether it is a cell. */
    boolean isCell();
}
