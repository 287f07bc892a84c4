package it.tappe.document.docx;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/** The page that our documents have: A4, what it repeats at its head, «pagina x di y» at its foot. */
public final class DocxPage {
    /** In twentieths of a point, as Word counts. */
    private static final int WIDTH = 11906;

    private static final int HEIGHT = 16838;
    private static final int MARGIN = 1304;

    /** Between the margins. */
    public static final int TEXT_WIDTH = WIDTH - 2 * MARGIN;

    private DocxPage() {}

    /** After everything else has been written, for it stands at the end of the text. */
    public static void addTo(XWPFDocument document, String running) {
        size(document);
        XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        head.setStyle(DocxStyle.HEADER.id());
        head.createRun().setText(XmlText.clean(running));
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle(DocxStyle.FOOTER.id());
        foot.createRun().setText("pagina ");
        field(foot, "PAGE");
        foot.createRun().setText(" di ");
        field(foot, "NUMPAGES");
    }

    private static void size(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(WIDTH));
        section.getPgSz().setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        margins.setGutter(BigInteger.ZERO);
    }

    private static void field(XWPFParagraph line, String name) {
        CTSimpleField field = line.getCTP().addNewFldSimple();
        field.setInstr(name);
        field.addNewR().addNewT().setStringValue("1");
    }
}
