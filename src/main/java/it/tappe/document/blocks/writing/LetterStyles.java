package it.tappe.document.blocks.writing;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STUnderline;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;

/** The styles of single words, by the names that Word knows. */
final class LetterStyles {
    static final String LINK = "Hyperlink";
    /** POI itself uses this name. */
    static final String NOTE = "FootnoteReference";

    private LetterStyles() {}

    static void addTo(XWPFDocument document) {
        CTRPr link = style(document, LINK, "Hyperlink");
        link.addNewColor().setVal("0059B3");
        link.addNewU().setVal(STUnderline.SINGLE);
        style(document, NOTE, "footnote reference").addNewVertAlign().setVal(STVerticalAlignRun.SUPERSCRIPT);
    }

    private static CTRPr style(XWPFDocument document, String id, String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.CHARACTER);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        CTRPr letters = style.addNewRPr();
        XWPFStyle made = new XWPFStyle(style, document.getStyles());
        document.getStyles().addStyle(made);
        return made.getCTStyle().getRPr() == null ? letters : made.getCTStyle().getRPr();
    }
}
