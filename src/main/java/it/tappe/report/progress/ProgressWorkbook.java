package it.tappe.report.progress;

import it.tappe.deliverable.DeliverableStatus;
import it.tappe.document.xlsx.Column;
import it.tappe.document.xlsx.Sheet;
import it.tappe.document.xlsx.Workbook;
import it.tappe.report.progress.figures.Cell;
import it.tappe.report.progress.figures.News;
import it.tappe.report.progress.figures.Progress;
import it.tappe.report.progress.figures.Progress.StepColumn;
import it.tappe.report.progress.figures.StepSummary;
import it.tappe.report.progress.figures.WorkRow;
import it.tappe.servicemodel.classification.Maturity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The progress report as tables: key figures, the matrix, every deliverable, the totals by step, and the details. */
final class ProgressWorkbook {
    private ProgressWorkbook() {}

    static Workbook of(Progress progress) {
        return Workbook.of(
                "Avanzamento – " + progress.programme(),
                figures(progress),
                matrix(progress),
                deliverables(progress),
                totals(progress),
                ProgressSheets.reviews(progress),
                ProgressSheets.calls(progress),
                ProgressSheets.news(progress));
    }

    private static Sheet figures(Progress progress) {
        News news = progress.news();
        Instant since = news.since();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(Arrays.asList("Programma", null, null, progress.programme()));
        rows.add(Arrays.asList("Situazione del", null, progress.at(), progress.isPast() ? "ricavata dai fatti" : null));
        rows.add(Arrays.asList("Stampato da", null, null, progress.by()));
        rows.add(Arrays.asList(
                "Filtri", null, null, progress.limits().isEmpty() ? "nessuno" : String.join("; ", progress.limits())));
        rows.add(Arrays.asList("Project work", progress.rows().size(), null, null));
        rows.add(Arrays.asList("Elaborati attesi", progress.deliverables(), null, null));
        rows.add(Arrays.asList("Approvati", progress.count(DeliverableStatus.APPROVED), null, null));
        rows.add(Arrays.asList("In attesa di revisione", progress.waiting(), null, null));
        rows.add(Arrays.asList("In ritardo", progress.late(), null, null));
        rows.add(Arrays.asList("Call svolte", progress.held(), null, null));
        progress.models().forEach((model, count) -> rows.add(Arrays.asList("Modello: " + model, count, null, null)));
        for (Maturity maturity : Maturity.values()) {
            rows.add(Arrays.asList("Maturità: " + maturity.label(), progress.mature(maturity), null, null));
        }
        rows.add(Arrays.asList("Maturità non indicata", progress.mature(null), null, null));
        rows.add(Arrays.asList(
                "Novità", news.items().size(), since, since == null ? "mai stampato prima" : "da allora"));
        return Sheet.of(
                "Quadro d’insieme",
                List.of(
                        Column.text("Voce", 40),
                        Column.integer("Numero"),
                        Column.dateTime("Momento"),
                        Column.text("Testo", 50)),
                rows);
    }

    private static Sheet matrix(Progress progress) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("Provincia", 26),
                Column.text("Sigla", 7),
                Column.text("Ambito", 28),
                Column.text("Provincia tutor", 20)));
        progress.steps().forEach(step -> columns.add(Column.text(step.title(), 26)));
        columns.add(Column.text("Modello", 30));
        columns.add(Column.text("Maturità", 20));
        return Sheet.of(
                "Province per Step",
                columns,
                progress.rows().stream().map(ProgressWorkbook::matrixRow).toList());
    }

    private static List<Object> matrixRow(WorkRow row) {
        List<Object> cells = new ArrayList<>(List.of(row.province(), row.sigla(), row.area(), row.tutorProvince()));
        row.cells().forEach(cell -> cells.add(words(cell)));
        cells.add(row.model());
        cells.add(row.standing().maturityLabel());
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
        for (WorkRow row : progress.rows()) {
            for (int index = 0; index < row.cells().size(); index++) {
                rows.add(deliverable(
                        row, progress.steps().get(index), row.cells().get(index)));
            }
        }
        return Sheet.of("Elaborati", columns, rows);
    }

    private static List<@Nullable Object> deliverable(WorkRow row, StepColumn step, Cell cell) {
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
        columns.addAll(List.of(
                Column.integer("In ritardo"),
                Column.integer("Consegnati in orario"),
                Column.integer("Consegnati in ritardo"),
                Column.integer("Mancanti"),
                Column.integer("Non ancora dovuti"),
                Column.integer("Revisioni"),
                Column.decimal("Giorni, mediana"),
                Column.integer("Giorni, massimo"),
                Column.integer("Attesa più lunga, giorni"),
                Column.integer("Call svolte")));
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
        StepSummary step = progress.summary(index);
        row.addAll(List.of(
                progress.late(index),
                step.onTime(),
                step.late(),
                step.missing(),
                step.notDue(),
                step.reviews().released(),
                step.reviews().median(),
                step.reviews().longest(),
                step.reviews().longestWait(),
                step.held()));
        return row;
    }

    private static String yes(boolean is) {
        return is ? "sì" : "no";
    }
}
