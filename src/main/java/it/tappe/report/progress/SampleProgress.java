package it.tappe.report.progress;

import it.tappe.deliverable.DeliverableStatus;
import it.tappe.report.ReportParameters;
import it.tappe.report.progress.Progress.Cell;
import it.tappe.report.progress.Progress.Row;
import it.tappe.report.progress.Progress.StepColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Demonstration data: every status, late and not, with names that are long enough to break a careless layout. */
final class SampleProgress {
    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
    private static final int ROWS = 45;

    private SampleProgress() {}

    static Progress progress() {
        List<StepColumn> steps = List.of(
                new StepColumn(1, 1, "Step 1 – Lo stato dell’arte"),
                new StepColumn(2, 2, "Step 2 – Il modello di servizio a tendere"),
                new StepColumn(3, 3, "Step 3 – Il piano di implementazione"),
                new StepColumn(4, 4, "Consegna dei Project work"));
        List<Row> rows = new ArrayList<>();
        for (int index = 0; index < ROWS; index++) {
            rows.add(row(index, steps.size()));
        }
        return new Progress(
                "Province & Comuni (dati dimostrativi)",
                AT,
                "Coordinamento",
                ReportParameters.everything(),
                steps,
                rows);
    }

    private static Row row(int index, int steps) {
        List<Cell> cells = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            cells.add(cell(index + step));
        }
        String name = index == 0
                ? "Provincia dimostrativa dal nome lunghissimo " + "e".repeat(120)
                : "Provincia dimostrativa " + index;
        return new Row(
                index,
                name,
                "XX",
                "=Formazione del personale",
                "Provincia tutor",
                "Tutor AFOL",
                cells,
                "Da classificare");
    }

    private static Cell cell(int seed) {
        DeliverableStatus[] all = DeliverableStatus.values();
        DeliverableStatus status = all[seed % all.length];
        boolean delivered = status.ordinal() >= DeliverableStatus.DELIVERED.ordinal();
        return new Cell(
                status,
                seed % 5 == 0,
                AT.plusSeconds(86_400L * seed),
                seed % 7 == 0,
                delivered ? 2 : 0,
                delivered ? AT : null);
    }
}
