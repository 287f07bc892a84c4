package it.tappe.report.progress;

import it.tappe.deliverable.DeliverableStatus;
import it.tappe.document.xlsx.Column;
import it.tappe.document.xlsx.Sheet;
import it.tappe.document.xlsx.Workbook;
import it.tappe.report.progress.Progress.Cell;
import it.tappe.report.progress.Progress.Row;
import it.tappe.report.progress.Progress.StepColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The progress report as tables: the matrix, every deliverable, the totals by step. */
final class ProgressWorkbook {
    private ProgressWorkbook() {}

    static Workbook of(Progress progress) {
        return Workbook.of(
                "Avanzamento – " + progress.programme(), matrix(progress), deliverables(progress), totals(progress));
    }

    private static Sheet matrix(Progress progress) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("Provincia", 26),
                Column.text("Sigla", 7),
                Column.text("Ambito", 28),
                Column.text("Provincia tutor", 20)));
        progress.steps().forEach(step -> columns.add(Column.text(step.title(), 26)));
        columns.add(Column.text("Modello", 30));
        return Sheet.of(
                "Province per Step",
                columns,
                progress.rows().stream().map(ProgressWorkbook::matrixRow).toList());
    }

    private static List<Object> matrixRow(Row row) {
        List<Object> cells = new ArrayList<>(List.of(row.province(), row.sigla(), row.area(), row.tutorProvince()));
        row.cells().forEach(cell -> cells.add(words(cell)));
        cells.add(row.model());
        return cells;
    }

    static String words(Cell cell) {
        return cell.status().label() + (cell.isLate() ? " – in ritardo" : "");
    }

    private static Sheet deliverables(Progress progress) {
        List<Column> columns = List.of(
                Column.text("Provincia", 26),
                Column.text("Ambito", 28),
                Column.text("Step", 34),
                Column.text("Stato", 24),
                Column.text("In ritardo", 11),
                Column.dateTime("Scadenza"),
                Column.text("Prorogata", 11),
                Column.integer("Versione"),
                Column.dateTime("Consegnata il"),
                Column.text("Modifiche aperte", 17),
                Column.text("Tutor AFOL", 26));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Row row : progress.rows()) {
            for (int index = 0; index < row.cells().size(); index++) {
                rows.add(deliverable(
                        row, progress.steps().get(index), row.cells().get(index)));
            }
        }
        return Sheet.of("Elaborati", columns, rows);
    }

    private static List<@Nullable Object> deliverable(Row row, StepColumn step, Cell cell) {
        return Arrays.asList(
                row.province(),
                row.area(),
                step.title(),
                cell.status().label(),
                yes(cell.isLate()),
                cell.dueAt(),
                yes(cell.isExtended()),
                cell.version() == 0 ? null : cell.version(),
                cell.deliveredAt(),
                yes(cell.hasOpenChanges()),
                row.tutors());
    }

    private static Sheet totals(Progress progress) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("Step", 36)));
        for (DeliverableStatus status : DeliverableStatus.values()) {
            columns.add(Column.integer(status.label()));
        }
        columns.add(Column.integer("In ritardo"));
        List<List<Object>> rows = IntStream.range(0, progress.steps().size())
                .mapToObj(index -> total(progress, index))
                .toList();
        return Sheet.of("Totali per Step", columns, rows);
    }

    private static List<Object> total(Progress progress, int index) {
        List<Object> row = new ArrayList<>(List.of(progress.steps().get(index).title()));
        for (DeliverableStatus status : DeliverableStatus.values()) {
            row.add(progress.counts(index).getOrDefault(status, 0L));
        }
        row.add(progress.late(index));
        return row;
    }

    private static String yes(boolean is) {
        return is ? "sì" : "no";
    }
}
