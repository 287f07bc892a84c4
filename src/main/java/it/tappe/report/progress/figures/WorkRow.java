package it.tappe.report.progress.figures;

import java.util.List;
import java.util.stream.Stream;

/**
 * A project work in the progress report.
 *
 * @param cells one for each step, in the order of the columns
 * @param standing the service model that it leans to, and how mature it is
 */
public record WorkRow(
        long projectWorkId,
        String title,
        String province,
        String sigla,
        String area,
        String tutorProvince,
        String tutors,
        List<Cell> cells,
        Standing standing) {

    /** «Belluno – Formazione del personale». */
    public String label() {
        return province + " – " + area;
    }

    /** The service model in words. */
    public String model() {
        return standing.model();
    }

    /** Support calls of all steps. */
    public Stream<Cell.CallLine> calls() {
        return cells.stream().flatMap(cell -> cell.calls().stream());
    }

    /** Whether changes are owed for some step. */
    public boolean hasOpenChanges() {
        return cells.stream().anyMatch(Cell::hasOpenChanges);
    }
}
