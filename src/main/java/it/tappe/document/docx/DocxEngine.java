package it.tappe.document.docx;

import it.tappe.document.docx.DocxDocument.Block;
import it.tappe.document.docx.DocxDocument.Facts;
import it.tappe.document.docx.DocxDocument.Heading;
import it.tappe.document.docx.DocxDocument.Text;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/** Writes Word documents on A4, in Italian, which Word and LibreOffice open without repair. */
@Singleton
public class DocxEngine {
    /** In twentieths of a point, as Word counts. */
    private static final int[] COLUMNS = {2700, DocxPage.TEXT_WIDTH - 2700};

    private static final String LINES = "A5B3C1";

    /** Writes the document and leaves the stream open. Characters that XML cannot hold are left out. */
    public void write(DocxDocument content, OutputStream out) {
        try (XWPFDocument document = new XWPFDocument()) {
            StyleSheet.addTo(document);
            document.getProperties().getCoreProperties().setTitle(XmlText.clean(content.title()));
            document.getProperties().getCoreProperties().setCreator("Tappe");
            content.blocks().forEach(block -> add(document, block));
            DocxPage.addTo(document, content.running());
            document.write(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void add(XWPFDocument document, Block block) {
        if (block instanceof Heading heading) {
            write(document.createParagraph(), DocxStyle.heading(heading.level()), heading.text());
        } else if (block instanceof Text text) {
            write(document.createParagraph(), text.style(), text.text());
        } else if (block instanceof Facts facts && !facts.rows().isEmpty()) {
            table(document, facts.rows());
        }
    }

    private static XWPFParagraph write(XWPFParagraph paragraph, DocxStyle style, String text) {
        if (style != DocxStyle.NORMAL) {
            paragraph.setStyle(style.id());
        }
        if (!text.isEmpty()) {
            paragraph.createRun().setText(XmlText.clean(text));
        }
        return paragraph;
    }

    private static void table(XWPFDocument document, Map<String, String> rows) {
        XWPFTable table = document.createTable(rows.size(), 2);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        for (int width : COLUMNS) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        table.setWidth("100%");
        table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINES);
        table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINES);
        table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 4, 0, LINES);
        table.setLeftBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, LINES);
        table.setRightBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, LINES);
        table.setInsideVBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, LINES);
        table.setCellMargins(60, 80, 60, 80);
        int row = 0;
        for (Map.Entry<String, String> fact : rows.entrySet()) {
            cell(table.getRow(row).getCell(0), COLUMNS[0], fact.getKey(), true);
            cell(table.getRow(row++).getCell(1), COLUMNS[1], fact.getValue(), false);
        }
        document.createParagraph().setSpacingAfter(0);
    }

    private static void cell(XWPFTableCell cell, int width, String text, boolean bold) {
        cell.setWidth(String.valueOf(width));
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setSpacingAfter(0);
        write(paragraph, DocxStyle.NORMAL, text).getRuns().forEach(run -> run.setBold(bold));
    }
}
