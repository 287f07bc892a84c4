package it.tappe.document.xlsx;

import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorkbookPr;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/**
 * Reads the XLSX that somebody uploads, row by row, within fixed bounds: 20 MB, 20 sheets, 5,000 rows of 60 columns
 * each.
 *
 * <p>Whatever cannot be read so (damaged, protected, another type, made to exhaust memory) is refused at the field
 * {@code file} with a sentence for the person who sent it.
 */
@Singleton
public class XlsxReader {
    static final int MOST_SHEETS = 20;

    /** Reads the stream to its end and leaves it open. */
    public List<ReadSheet> read(InputStream in) {
        try {
            Path file = Files.createTempFile("tappe-", ".xlsx");
            try {
                UploadedFile.copy(in, file);
                return read(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the file and does not change it. */
    public List<ReadSheet> read(Path file) {
        UploadedFile.check(file);
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            try {
                UploadedFile.checkIsWorkbook(parts);
                return sheets(new XSSFReader(parts));
            } finally {
                parts.revert();
            }
        } catch (Refusal e) {
            throw e;
        } catch (Exception e) {
            throw UploadedFile.refuse(UploadedFile.DAMAGED);
        }
    }

    private static List<ReadSheet> sheets(XSSFReader file) throws Exception {
        StylesTable styles = file.getStylesTable();
        SharedStrings strings = file.getSharedStringsTable();
        PlainValues values = new PlainValues(countsFrom1904(file));
        List<ReadSheet> sheets = new ArrayList<>();
        SheetIterator parts = file.getSheetIterator();
        TextBudget budget = new TextBudget();
        while (parts.hasNext()) {
            try (InputStream part = parts.next()) {
                if (sheets.size() == MOST_SHEETS) {
                    throw UploadedFile.refuse("Il file ha più di " + MOST_SHEETS + " fogli: dividilo in più file.");
                }
                SheetRows rows = new SheetRows(parts.getSheetName(), budget);
                XMLReader xml = XMLHelper.newXMLReader();
                xml.setContentHandler(new XSSFSheetXMLHandler(styles, strings, rows, values, false));
                xml.parse(new InputSource(part));
                sheets.add(rows.sheet());
            }
        }
        return sheets;
    }

    private static boolean countsFrom1904(XSSFReader file) throws Exception {
        try (InputStream in = file.getWorkbookData()) {
            CTWorkbookPr properties =
                    WorkbookDocument.Factory.parse(in).getWorkbook().getWorkbookPr();
            return properties != null && properties.getDate1904();
        }
    }
}
