package it.tappe.document.blocks.writing;

import it.tappe.document.docx.DocxPage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** The body of a document. */
record BodyPlace(XWPFDocument document) implements Place {
    @Override
    public XWPFParagraph paragraph() {
        return document.createParagraph();
    }

    @Override
    public XWPFTable table() {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        return table;
    }

    @Override
    public int width() {
        return DocxPage.TEXT_WIDTH;
    }

    @Override
    public boolean isCell() {
        return false;
    }
}
