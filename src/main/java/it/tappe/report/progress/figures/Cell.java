package it.tappe.report.progress.figures;

import it.tappe.deliverable.Deadlines;
import it.tappe.deliverable.DeliverableStatus;
import it.tappe.deliverable.review.Decision;
import it.tappe.shared.RomeTime;
import it.tappe.support.CallStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A deliverable in the progress report.
 *
 * @param deadlines extensions and requested changes included
 * @param version number of the latest delivered version; 0 when there is none
 * @param deliveredAt of that version, or null
 * @param versions the deliveries that stand, oldest first
 * @param extensions oldest first
 * @param calls by their beginning
 */
public record Cell(
        DeliverableStatus status,
        boolean isLate,
        Deadlines deadlines,
        int version,
        @Nullable Instant deliveredAt,
        List<VersionLine> versions,
        List<ExtensionLine> extensions,
        List<CallLine> calls) {

    /**
     * A delivered version.
     *
     * @param decision of its released review, or null, as are the others then
     */
    public record VersionLine(
            int number,
            Instant deliveredAt,
            @Nullable Decision decision,
            @Nullable Instant reviewedAt,
            @Nullable LocalDate changesDueOn) {

        /** Days in Rome from the delivery to the release of its review; empty while it waits. */
        public Optional<Long> reviewDays() {
            return Optional.ofNullable(reviewedAt).map(released -> RomeTime.daysBetween(deliveredAt, released));
        }
    }

    /** A <i>proroga</i>. */
    public record ExtensionLine(LocalDate newDueOn, Instant grantedAt) {}

    /** A support call. */
    public record CallLine(Instant startsAt, String tutor, CallStatus status) {}

    /** When it is due. */
    public Instant dueAt() {
        return deadlines.dueAt();
    }

    /** Whether an extension was granted. */
    public boolean isExtended() {
        return !extensions.isEmpty();
    }

    /** Whether changes were asked for and are still owed. */
    public boolean hasOpenChanges() {
        return status == DeliverableStatus.CHANGES_REQUESTED || status == DeliverableStatus.NOT_ASSESSABLE;
    }

    /** Whether the team owes a first or another version. */
    public boolean isOwed() {
        return !status.isWaiting() && status != DeliverableStatus.APPROVED;
    }

    /** How many calls stand so. */
    public long calls(CallStatus wanted) {
        return calls.stream().filter(call -> call.status() == wanted).count();
    }
}
