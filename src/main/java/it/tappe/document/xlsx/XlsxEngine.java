package it.tappe.document.xlsx;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes a {@link Workbook} as XLSX: real dates and numbers, the header frozen, filtered and repeated on paper, long
 * text wrapped, and text that looks like a formula kept as text. What is longer than a sheet goes on in a further one.
 */
@Singleton
public class XlsxEngine {
    private static final int ROWS_IN_MEMORY = 100;
    private static final int LONGEST_NAME = 31;
    private static final float LINE_POINTS = 15;
    private static final int MOST_LINES = 27;

    private final int mostRows;

    /** Makes sheets as long as Excel can open. */
    @Inject
    public XlsxEngine() {
        this(SpreadsheetVersion.EXCEL2007.getLastRowIndex());
    }

    XlsxEngine(int mostRows) {
        this.mostRows = mostRows;
    }

    /**
     * Writes the workbook and leaves the stream open.
     *
     * @throws IllegalArgumentException if a row does not fit its columns, in number or kind
     * @throws UncheckedIOException if the stream or the disk fails
     */
    public void write(Workbook workbook, OutputStream out) {
        try (SXSSFWorkbook file = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            file.setCompressTempFiles(true);
            // POI's own choice, 64 bits always, cannot be read by every program.
            file.setZip64Mode(Zip64Mode.AsNeeded);
            CoreProperties properties = file.getXSSFWorkbook().getProperties().getCoreProperties();
            properties.setTitle(CellText.clean(workbook.title()));
            properties.setCreator("Tappe");
            CellWriter cells = new CellWriter(file);
            Set<String> names = new HashSet<>();
            for (Sheet sheet : workbook.sheets()) {
                write(sheet, file, names, cells);
            }
            file.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Sheet sheet, SXSSFWorkbook file, Set<String> names, CellWriter cells) {
        SXSSFSheet table = begin(sheet, file, names, cells);
        int last = 0;
        try (Stream<List<@Nullable Object>> rows = sheet.rows().get()) {
            for (List<@Nullable Object> values : (Iterable<List<@Nullable Object>>) rows::iterator) {
                if (last == mostRows) {
                    end(table, sheet, last);
                    table = begin(sheet, file, names, cells);
                    last = 0;
                }
                write(values, sheet.columns(), table.createRow(++last), cells);
            }
        }
        end(table, sheet, last);
    }

    private static SXSSFSheet begin(Sheet sheet, SXSSFWorkbook file, Set<String> names, CellWriter cells) {
        SXSSFSheet table = file.createSheet(freeName(sheet.name(), names));
        List<Column> columns = sheet.columns();
        Row header = table.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            table.setColumnWidth(i, columns.get(i).width() * 256);
            table.setDefaultColumnStyle(i, cells.typed(columns.get(i)));
            cells.header(header.createCell(i), columns.get(i));
        }
        table.createFreezePane(0, 1);
        return table;
    }

    private static void end(SXSSFSheet table, Sheet sheet, int last) {
        int lastColumn = sheet.columns().size() - 1;
        table.setAutoFilter(new CellRangeAddress(0, last, 0, lastColumn));
        table.setRepeatingRows(new CellRangeAddress(0, 0, 0, lastColumn));
        table.getPrintSetup().setLandscape(true);
        table.setFitToPage(true);
        table.getPrintSetup().setFitHeight((short) 0);
    }

    private static void write(List<@Nullable Object> values, List<Column> columns, Row row, CellWriter cells) {
        if (values.size() != columns.size()) {
            throw new IllegalArgumentException(
                    values.size() + " values for " + columns.size() + " columns in row " + (row.getRowNum() + 1));
        }
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            Object value = values.get(i);
            if (value != null) {
                Cell cell = row.createCell(i);
                cells.write(cell, columns.get(i), value);
                lines = Math.max(lines, CellText.lines(cell, columns.get(i).width()));
            }
        }
        if (lines > 1) {
            // Excel would grow the row by itself, LibreOffice would let the text run over the next row.
            row.setHeightInPoints(Math.min(lines, MOST_LINES) * LINE_POINTS);
        }
    }

    /** A name that Excel accepts and no earlier sheet has. */
    private static String freeName(String wish, Set<String> taken) {
        String safe = wish.isBlank() ? "Foglio" : WorkbookUtil.createSafeSheetName(CellText.clean(wish));
        String name = safe;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String ending = " (" + i + ")";
            name = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - ending.length())) + ending;
        }
        return name;
    }
}
