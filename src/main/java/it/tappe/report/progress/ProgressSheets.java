package it.tappe.report.progress;

import it.tappe.deliverable.review.Decision;
import it.tappe.document.xlsx.Column;
import it.tappe.document.xlsx.Sheet;
import it.tappe.report.progress.figures.Cell;
import it.tappe.report.progress.figures.Cell.CallLine;
import it.tappe.report.progress.figures.Cell.VersionLine;
import it.tappe.report.progress.figures.Progress;
import it.tappe.report.progress.figures.WorkRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The details of the progress report as tables; one that is empty says so. */
final class ProgressSheets {
    private ProgressSheets() {}

    /** How the lines of a deliverable become rows. */
    private interface Lines {
        Stream<List<@Nullable Object>> of(WorkRow row, String step, Cell cell);
    }

    static Sheet reviews(Progress progress) {
        return sheet(
                "Tempi di revisione",
                List.of(
                        Column.text("Provincia", 26),
                        Column.text("Ambito", 28),
                        Column.text("Step", 34),
                        Column.integer("Versione"),
                        Column.dateTime("Consegnata il"),
                        Column.dateTime("Revisione del"),
                        Column.text("Esito", 24),
                        Column.integer("Giorni"),
                        Column.date("Modifiche entro il")),
                rows(
                        progress,
                        (row, step, cell) -> cell.versions().stream().map(version -> review(row, step, version))),
                "Nessuna versione consegnata");
    }

    private static List<@Nullable Object> review(WorkRow row, String step, VersionLine version) {
        Decision decision = version.decision();
        return Arrays.asList(
                row.province(),
                row.area(),
                step,
                version.number(),
                version.deliveredAt(),
                version.reviewedAt(),
                decision == null ? null : decision.label(),
                version.reviewDays().orElse(null),
                version.changesDueOn());
    }

    static Sheet calls(Progress progress) {
        return sheet(
                "Call di supporto",
                List.of(
                        Column.text("Provincia", 26),
                        Column.text("Ambito", 28),
                        Column.text("Step", 34),
                        Column.dateTime("Inizio"),
                        Column.text("Tutor AFOL", 26),
                        Column.text("Stato", 20)),
                rows(progress, (row, step, cell) -> cell.calls().stream().map(call -> call(row, step, call))),
                "Nessuna call");
    }

    private static List<@Nullable Object> call(WorkRow row, String step, CallLine call) {
        return Arrays.asList(
                row.province(),
                row.area(),
                step,
                call.startsAt(),
                call.tutor(),
                call.status().label());
    }

    static Sheet news(Progress progress) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        progress.news()
                .items()
                .forEach(item -> rows.add(Arrays.asList(
                        item.work(), item.step(), item.at(), item.kind().label(), item.what())));
        return sheet(
                "Che cosa è cambiato",
                List.of(
                        Column.text("Project work", 40),
                        Column.text("Step", 34),
                        Column.dateTime("Quando"),
                        Column.text("Che cosa", 18),
                        Column.text("Novità", 50)),
                rows,
                "Nessuna novità");
    }

    private static List<List<@Nullable Object>> rows(Progress progress, Lines lines) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (WorkRow row : progress.rows()) {
            for (int column = 0; column < row.cells().size(); column++) {
                lines.of(row, progress.steps().get(column).title(), row.cells().get(column))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    private static Sheet sheet(String name, List<Column> columns, List<List<@Nullable Object>> rows, String nothing) {
        if (rows.isEmpty()) {
            List<@Nullable Object> only = new ArrayList<>(Collections.nCopies(columns.size(), null));
            only.set(0, nothing);
            return Sheet.of(name, columns, List.of(only));
        }
        return Sheet.of(name, columns, rows);
    }
}
