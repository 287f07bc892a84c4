package it.tappe.report.progress.figures;

import it.tappe.deliverable.DeliverableStatus;
import it.tappe.report.ReportParameters;
import it.tappe.servicemodel.classification.Maturity;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How far the whole programme is. Every figure is counted from the rows, so that all formats say the same.
 *
 * @param at the moment of which everything is true
 * @param isPast whether that is the end of a past day, computed from the facts
 * @param by who asked
 * @param limits what it is limited to, in words; empty for everything
 * @param steps columns of the matrix
 * @param rows one for each project work, by province and area
 * @param news what has changed
 */
public record Progress(
        String programme,
        Instant at,
        boolean isPast,
        String by,
        ReportParameters parameters,
        List<String> limits,
        List<StepColumn> steps,
        List<WorkRow> rows,
        News news) {

    /** A step of the path. */
    public record StepColumn(long id, int position, String title) {

        /** «Step 1» of «Step 1 – Lo stato dell’arte». */
        public String shortTitle() {
            return title.split(" – ", 2)[0];
        }
    }

    /** The counts of a step. */
    public StepSummary summary(int column) {
        return StepSummary.of(steps.get(column), cells(column), at);
    }

    /** The counts of every step, in the order of the columns. */
    public List<StepSummary> summaries() {
        return IntStream.range(0, steps.size()).mapToObj(this::summary).toList();
    }

    /** The deliverables of a step. */
    public List<Cell> cells(int column) {
        return rows.stream().map(row -> row.cells().get(column)).toList();
    }

    /** How many deliverables of a step stand at each status; statuses with none are missing. */
    public Map<DeliverableStatus, Long> counts(int column) {
        Map<DeliverableStatus, Long> counts = new EnumMap<>(DeliverableStatus.class);
        cells(column).forEach(cell -> counts.merge(cell.status(), 1L, Long::sum));
        return counts;
    }

    /** How many deliverables of a step are late. */
    public long late(int column) {
        return cells(column).stream().filter(Cell::isLate).count();
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

    /** How many support calls were held. */
    public long held() {
        return summaries().stream().mapToLong(StepSummary::held).sum();
    }

    /** How many project works lean to each model, by its name; hybrid, unclear and unclassified ones last, even if none. */
    public Map<String, Long> models() {
        Map<String, Long> counts = new LinkedHashMap<>();
        rows.stream()
                .map(row -> row.standing().group())
                .filter(group -> !Standing.OTHERS.contains(group))
                .sorted()
                .forEach(group -> counts.merge(group, 1L, Long::sum));
        Standing.OTHERS.forEach(group -> counts.put(
                group,
                rows.stream()
                        .filter(row -> row.standing().group().equals(group))
                        .count()));
        return counts;
    }

    /** How many project works are how mature, in words; {@code null} asks for those of which nobody has said. */
    public long mature(@Nullable Maturity maturity) {
        return rows.stream()
                .filter(row -> row.standing().maturity() == maturity)
                .count();
    }
}
