package it.tappe.register;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as a person edits it in a spreadsheet. Rows are numbered as the spreadsheet shows them. */
public final class RegisterFile {
    private final XSSFWorkbook book;

    private RegisterFile(XSSFWorkbook book) {
        this.book = book;
    }

    public static RegisterFile open(byte[] content) {
        try {
            return new RegisterFile(new XSSFWorkbook(new ByteArrayInputStream(content)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Writes a text, a number, a date or (null) nothing into a cell. */
    public RegisterFile set(String sheet, int row, int column, Object value) {
        Sheet table = book.getSheet(sheet);
        Row line = table.getRow(row - 1) == null ? table.createRow(row - 1) : table.getRow(row - 1);
        Cell cell = line.createCell(column);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            cell.setCellStyle(table.getColumnStyle(column));
        } else if (value != null) {
            cell.setCellValue(value.toString());
        }
        return this;
    }

    /** Writes a row from its first column on. */
    public RegisterFile row(String sheet, int row, Object... values) {
        for (int i = 0; i < values.length; i++) {
            set(sheet, row, i, values[i]);
        }
        return this;
    }

    public RegisterFile without(String sheet) {
        book.removeSheetAt(book.getSheetIndex(sheet));
        return this;
    }

    public int rows(String sheet) {
        return book.getSheet(sheet).getLastRowNum() + 1;
    }

    public String text(String sheet, int row, int column) {
        return book.getSheet(sheet).getRow(row - 1).getCell(column).toString();
    }

    public byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
