package it.tappe.document.xlsx;

import it.tappe.shared.RomeTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** Fills the cells of one file, each with a value and a style of its column's kind. */
final class CellWriter {
    /** The first day that Excel's calendar shows without error (it believes in a 29 February 1900). */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final Workbook file;
    private final CellStyle header;
    private final CellStyle text;
    private final CellStyle wrapped;
    private final CellStyle quoted;
    private final CellStyle typedText;
    private final Map<Column.Kind, CellStyle> numbers = new EnumMap<>(Column.Kind.class);

    CellWriter(Workbook file) {
        this.file = file;
        header = headerStyle();
        text = style("General");
        wrapped = style("General");
        wrapped.setWrapText(true);
        quoted = style("General");
        quoted.setWrapText(true);
        quoted.setQuotePrefixed(true);
        typedText = style("@");
        numbers.put(Column.Kind.INTEGER, style("#,##0"));
        numbers.put(Column.Kind.DECIMAL, style("#,##0.00"));
        numbers.put(Column.Kind.DATE, style("dd/mm/yyyy"));
        numbers.put(Column.Kind.DATE_TIME, style("dd/mm/yyyy hh:mm"));
        numbers.put(Column.Kind.PERCENT, style("0%"));
    }

    void header(Cell cell, Column column) {
        cell.setCellValue(CellText.fit(column.title()));
        cell.setCellStyle(header);
    }

    /** How a cell looks and behaves that people fill in below the last row: a code such as 007 stays a text. */
    CellStyle typed(Column column) {
        return numbers.getOrDefault(column.kind(), typedText);
    }

    void write(Cell cell, Column column, Object value) {
        switch (column.kind()) {
            case TEXT -> text(cell, given(CharSequence.class, value, column).toString(), column.width());
            case DATE -> day(cell, given(LocalDate.class, value, column).atStartOfDay(), column);
            case DATE_TIME ->
                day(cell, LocalDateTime.ofInstant(given(Instant.class, value, column), RomeTime.ZONE), column);
            case INTEGER -> number(cell, whole(given(Number.class, value, column), column), column);
            case DECIMAL, PERCENT ->
                number(cell, given(Number.class, value, column).doubleValue(), column);
        }
    }

    /** Always a string cell; one that a spreadsheet could take for a formula is also marked as text for later edits. */
    private void text(Cell cell, String value, int width) {
        String fitting = CellText.fit(value);
        cell.setCellValue(fitting);
        boolean wraps = fitting.length() > width || fitting.indexOf('\n') >= 0;
        cell.setCellStyle(CellText.looksLikeFormula(value) ? quoted : wraps ? wrapped : text);
    }

    private void day(Cell cell, LocalDateTime value, Column column) {
        if (value.toLocalDate().isBefore(FIRST_DAY)) {
            text(cell, value.toLocalDate().toString(), column.width());
            return;
        }
        cell.setCellValue(value);
        cell.setCellStyle(typed(column));
    }

    private void number(Cell cell, double value, Column column) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(column.title() + " is not a number: " + value);
        }
        cell.setCellValue(value);
        cell.setCellStyle(typed(column));
    }

    private static double whole(Number value, Column column) {
        double number = value.doubleValue();
        if (number != Math.rint(number)) {
            throw new IllegalArgumentException(column.title() + " is not a whole number: " + value);
        }
        return number;
    }

    private static <T> T given(Class<T> type, Object value, Column column) {
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException(column.title() + " wants " + type.getSimpleName() + " and was given "
                    + value.getClass().getSimpleName());
        }
        return type.cast(value);
    }

    private CellStyle style(String format) {
        CellStyle style = file.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(file.createDataFormat().getFormat(format));
        return style;
    }

    private CellStyle headerStyle() {
        Font bold = file.createFont();
        bold.setBold(true);
        bold.setColor(IndexedColors.WHITE.getIndex());
        CellStyle style = style("General");
        style.setFont(bold);
        style.setWrapText(true);
        style.setFillForegroundColor(IndexedColors.DARK_BLUE.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
