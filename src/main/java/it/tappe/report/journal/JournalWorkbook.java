package it.tappe.report.journal;

import it.tappe.access.JournalEntry;
import it.tappe.document.xlsx.Column;
import it.tappe.document.xlsx.Sheet;
import it.tappe.document.xlsx.Workbook;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The journal as a table, one row for each entry. */
final class JournalWorkbook {
    private static final List<Column> COLUMNS = List.of(
            Column.integer("Voce"),
            Column.dateTime("Quando"),
            Column.text("Chi", 28),
            Column.text("Operazione", 30),
            Column.text("Su che cosa", 50),
            Column.integer("Project work"),
            Column.text("Prima", 50),
            Column.text("Dopo", 50));

    private JournalWorkbook() {}

    static Workbook of(String title, JournalExtract extract) {
        return Workbook.of(
                title,
                new Sheet("Registro", COLUMNS, () -> extract.entries().get().map(JournalWorkbook::row)));
    }

    private static List<@Nullable Object> row(JournalEntry entry) {
        return Arrays.asList(
                entry.id(),
                entry.at(),
                entry.actor(),
                entry.act().label(),
                entry.subject(),
                entry.projectWorkId(),
                entry.beforeText(),
                entry.afterText());
    }
}
