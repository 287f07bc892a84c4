package it.tappe.registration.attendance;

import it.tappe.document.xlsx.Column;
import it.tappe.document.xlsx.Sheet;
import it.tappe.document.xlsx.Workbook;
import it.tappe.registration.event.EventSession;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The check-in list as a table: one row for each person, one column for each session, «Sì» or empty. */
public final class CheckInTable {
    private CheckInTable() {}

    /** The table of a list. */
    public static Workbook of(CheckInList list) {
        List<Column> columns = new ArrayList<>(
                List.of(Column.integer("N."), Column.text("Nome e cognome", 34), Column.text("Modulo", 26)));
        list.event()
                .sessions()
                .forEach(session -> columns.add(Column.text(session.title() + ", " + session.when(), 28)));
        columns.add(Column.text("Firma", 30));
        return Workbook.of(
                "Lista presenze – " + list.event().event().title(),
                Sheet.of(
                        "Presenze",
                        columns,
                        list.people().stream().map(person -> row(list, person)).toList()));
    }

    private static List<@Nullable Object> row(CheckInList list, Expected person) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(person.number());
        row.add(person.name());
        row.add(person.audience());
        for (EventSession session : list.event().sessions()) {
            row.add(list.isPresent(person.id(), session.id()) ? "Sì" : null);
        }
        row.add(null);
        return row;
    }
}
