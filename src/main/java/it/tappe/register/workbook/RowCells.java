package it.tappe.register.workbook;

import it.tappe.document.xlsx.ReadRow;
import it.tappe.document.xlsx.ReadSheet;
import it.tappe.register.Line;
import it.tappe.register.Line.Complaint;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row, read as what their columns hold. A cell that is missing or cannot be read is noted and goes on
 * as null or empty: nothing of a workbook with such a cell is kept, but everything else in it is still checked.
 */
final class RowCells {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu");

    private final RegisterSheet kind;
    private final ReadSheet sheet;
    private final ReadRow row;
    private final Map<String, String> wrong = new LinkedHashMap<>();

    RowCells(RegisterSheet kind, ReadSheet sheet, ReadRow row) {
        this.kind = kind;
        this.sheet = sheet;
        this.row = row;
        kind.headings().stream()
                .filter(heading ->
                        heading.isNeeded() && row.text(heading.title()).isEmpty())
                .forEach(heading -> wrong.put(heading.field(), "la cella è vuota, ma serve."));
    }

    String text(String field) {
        return row.text(kind.heading(field).title());
    }

    @Nullable
    String optionalText(String field) {
        String text = text(field);
        return text.isEmpty() ? null : text;
    }

    /** Names separated by commas or by line ends. */
    List<String> list(String field, String separators) {
        return Arrays.stream(text(field).split(separators))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    @SuppressWarnings("NullAway")
    Integer integer(String field) {
        String text = text(field);
        if (text.matches("-?[0-9]{1,9}")) {
            return Integer.valueOf(text);
        }
        wrong.putIfAbsent(field, "«" + text + "» non è un numero intero.");
        return null;
    }

    @SuppressWarnings("NullAway")
    LocalDate date(String field) {
        return optionalDate(field);
    }

    /** 2026-04-30 as the reader gives real dates, 30/04/2026 as people type them into cells of text. */
    @Nullable
    LocalDate optionalDate(String field) {
        String text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return text.contains("/") ? LocalDate.parse(text, TYPED) : LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            wrong.putIfAbsent(field, "«" + text + "» non è una data come 30/04/2026.");
            return null;
        }
    }

    /** The line that has been read from these cells. */
    <L> Line<L> line(L content) {
        Line<L> line = new Line<>(content, this::complaint);
        wrong.forEach(line::wrong);
        return line;
    }

    private Complaint complaint(String field, String message) {
        String title = kind.heading(field).title();
        return new Complaint(
                kind.order(field),
                sheet.name() + "!" + sheet.column(title) + row.number(),
                sheet.where(row, title) + " «" + title + "»: " + message);
    }
}
