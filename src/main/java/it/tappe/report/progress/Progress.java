package it.tappe.report.progress;

import it.tappe.deliverable.DeliverableStatus;
import it.tappe.report.ReportParameters;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far the whole programme is.
 *
 * @param at the moment of which everything is true
 * @param by who asked
 * @param steps columns of the matrix
 * @param rows one for each project work, by province and area
 */
public record Progress(
        String programme, Instant at, String by, ReportParameters parameters, List<StepColumn> steps, List<Row> rows) {

    /** A step of the path. */
    public record StepColumn(long id, int position, String title) {}

    /**
     * A project work.
     *
     * @param cells one for each step, in the order of the columns
     * @param model the service model that it leans to, in words
     */
    public record Row(
            long projectWorkId,
            String province,
            String sigla,
            String area,
            String tutorProvince,
            String tutors,
            List<Cell> cells,
            String model) {}

    /**
     * A deliverable.
     *
     * @param dueAt extensions and requested changes included
     * @param isExtended whether an extension was granted
     * @param version number of the latest delivered version; 0 when there is none
     * @param deliveredAt of that version, or null
     */
    public record Cell(
            DeliverableStatus status,
            boolean isLate,
            Instant dueAt,
            boolean isExtended,
            int version,
            @Nullable Instant deliveredAt) {

        /** Whether changes were asked for and are still owed. */
        public boolean hasOpenChanges() {
            return status == DeliverableStatus.CHANGES_REQUESTED || status == DeliverableStatus.NOT_ASSESSABLE;
        }
    }

    /** How many deliverables of a step stand at each status; statuses with none are missing. */
    public Map<DeliverableStatus, Long> counts(int column) {
        Map<DeliverableStatus, Long> counts = new EnumMap<>(DeliverableStatus.class);
        rows.forEach(row -> counts.merge(row.cells().get(column).status(), 1L, Long::sum));
        return counts;
    }

    /** How many deliverables of a step are late. */
    public long late(int column) {
        return rows.stream().filter(row -> row.cells().get(column).isLate()).count();
    }

    /** How many deliverables there are in all. */
    public long deliverables() {
        return (long) rows.size() * steps.size();
    }

    /** How many deliverables of all steps stand at the status. */
    public long count(DeliverableStatus status) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.status() == status)
                .count();
    }

    /** How many deliverables of all steps wait for the tutors. */
    public long waiting() {
        return count(DeliverableStatus.DELIVERED) + count(DeliverableStatus.UNDER_REVIEW);
    }

    /** How many deliverables of all steps are late. */
    public long late() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(Cell::isLate)
                .count();
    }
}
