package it.tappe.document.blocks.writing;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STUnderline;

/** The styles of single words, by the names that Word knows. */
final class LetterStyles {
    static final String LINK = "Hyperlink";
    /** POI itself uses this name. */
    static final String NOTE = "FootnoteReference";

    private LetterStyles() {}

    static void addTo(XWPFDocument document) {
        CTStyle link = style(LINK, "Hyperlink");
        link.addNewRPr().addNewColor().setVal("0059B3");
        link.getRPr().addNewU().setVal(STUnderline.SINGLE);
        CTStyle note = style(NOTE, "footnote reference");
        note.addNewRPr().addNewVertAlign().setVal(STVerticalAlignRun.SUPERSCRIPT);
        // The document takes a copy.
        document.getStyles().addStyle(new XWPFStyle(link, document.getStyles()));
        document.getStyles().addStyle(new XWPFStyle(note, document.getStyles()));
    }

    private static CTStyle style(String id, String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.CHARACTER);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        return style;
    }
}
