package it.tappe.document.blocks.writing;

import it.tappe.document.blocks.Block.Heading;
import it.tappe.document.docx.DocxStyle;
import it.tappe.document.docx.XmlText;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The table of contents: a field, so that Word brings it up to date, which already holds its lines, each leading to its
 * heading. Page numbers come with the first update: only the program that lays the text out knows them.
 */
final class ContentsWriter {
    private static final List<DocxStyle> STYLES =
            List.of(DocxStyle.CONTENTS_1, DocxStyle.CONTENTS_2, DocxStyle.CONTENTS_3);

    private ContentsWriter() {}

    static void write(Place place, Bookmarks bookmarks) {
        boolean isFirst = true;
        for (Heading heading : bookmarks.headings()) {
            XWPFParagraph line = place.paragraph();
            line.setStyle(STYLES.get(heading.level() - 1).id());
            if (isFirst) {
                mark(line, STFldCharType.BEGIN);
                line.createRun()
                        .getCTR()
                        .addNewInstrText()
                        .setStringValue(" TOC \\o \"1-" + Bookmarks.DEEPEST + "\" \\h \\z \\u ");
                mark(line, STFldCharType.SEPARATE);
                isFirst = false;
            }
            CTHyperlink link = line.getCTP().addNewHyperlink();
            link.setAnchor(bookmarks.name(heading));
            link.addNewR().addNewT().setStringValue(XmlText.clean(heading.title()));
        }
        if (!isFirst) {
            XWPFParagraph end = place.paragraph();
            end.setSpacingAfter(0);
            mark(end, STFldCharType.END);
        }
    }

    private static void mark(XWPFParagraph line, STFldCharType.Enum type) {
        line.createRun().getCTR().addNewFldChar().setFldCharType(type);
    }
}
