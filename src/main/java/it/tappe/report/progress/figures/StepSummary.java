package it.tappe.report.progress.figures;

import it.tappe.report.progress.figures.Cell.VersionLine;
import it.tappe.report.progress.figures.Progress.StepColumn;
import it.tappe.shared.RomeTime;
import it.tappe.support.CallStatus;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The counts of one step.
 *
 * @param onTime delivered in time and not owed again
 * @param late delivered after the due date
 * @param missing owed and overdue: a first version, or the one with the requested changes
 * @param notDue owed, but the due date is still to come
 * @param reviews how long versions waited for their reviews
 * @param held support calls that were held
 * @param calls support calls that were not cancelled
 */
public record StepSummary(
        StepColumn step,
        long onTime,
        long late,
        long missing,
        long notDue,
        ReviewTimes reviews,
        long held,
        long calls) {

    /**
     * Days from delivery to the release of the review.
     *
     * @param released how many reviews
     * @param median 0 when there is none, as is the longest
     * @param waiting versions that wait now; those overtaken by a newer one do not
     * @param longestWait days that the one that has waited longest has waited
     */
    public record ReviewTimes(int released, double median, long longest, long waiting, long longestWait) {

        static ReviewTimes of(List<Cell> cells, Instant at) {
            long[] days = cells.stream()
                    .flatMap(cell -> cell.versions().stream())
                    .map(VersionLine::reviewDays)
                    .flatMap(Optional::stream)
                    .mapToLong(Long::longValue)
                    .sorted()
                    .toArray();
            long[] waits = cells.stream()
                    .filter(cell -> cell.status().isWaiting())
                    .map(Cell::deliveredAt)
                    .filter(Objects::nonNull)
                    .mapToLong(delivered -> RomeTime.daysBetween(delivered, at))
                    .toArray();
            return new ReviewTimes(
                    days.length,
                    median(days),
                    days.length == 0 ? 0 : days[days.length - 1],
                    waits.length,
                    Arrays.stream(waits).max().orElse(0));
        }

        private static double median(long[] sorted) {
            int half = sorted.length / 2;
            if (sorted.length == 0) {
                return 0;
            }
            return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2.0;
        }

        /** «2» or «2,5». */
        public String medianLabel() {
            return median == Math.rint(median)
                    ? String.valueOf((long) median)
                    : String.valueOf(median).replace('.', ',');
        }
    }

    static StepSummary of(StepColumn step, List<Cell> cells, Instant at) {
        long missing =
                cells.stream().filter(cell -> cell.isLate() && cell.isOwed()).count();
        long notDue =
                cells.stream().filter(cell -> !cell.isLate() && cell.isOwed()).count();
        long late =
                cells.stream().filter(cell -> cell.isLate() && !cell.isOwed()).count();
        return new StepSummary(
                step,
                cells.size() - missing - notDue - late,
                late,
                missing,
                notDue,
                ReviewTimes.of(cells, at),
                cells.stream().mapToLong(cell -> cell.calls(CallStatus.HELD)).sum(),
                cells.stream()
                        .mapToLong(cell -> cell.calls().size() - cell.calls(CallStatus.CANCELLED))
                        .sum());
    }
}
