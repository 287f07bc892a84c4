package it.tappe.deliverable;

import it.tappe.programme.StepDates;
import it.tappe.shared.Refusal;
import it.tappe.shared.RomeTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When one deliverable opens, is due and is cut off, with everything that moves these instants taken into account.
 *
 * @param dueAt the step's due date, its extension (<i>proroga</i>) or the date set with the request for changes,
 *     whichever is latest
 * @param cutOffAt never before {@code dueAt}: whoever was given more time can use it; later still while a late door is
 *     open, through which one more delivery comes, late
 */
public record Deadlines(Instant opensAt, Instant dueAt, Instant cutOffAt) {

    /** Derives the instants from the step's dates and what was granted since. */
    public static Deadlines of(
            StepDates dates,
            @Nullable LocalDate extendedTo,
            @Nullable LocalDate changesDueOn,
            @Nullable LocalDate doorUntil) {
        LocalDate due = later(later(dates.dueOn(), extendedTo), changesDueOn);
        LocalDate cutOff = later(later(dates.cutOffOn(), due), doorUntil);
        return new Deadlines(RomeTime.startOf(dates.opensOn()), RomeTime.endOf(due), RomeTime.endOf(cutOff));
    }

    /** Whether uploads have been possible since then. */
    public boolean isOpenAt(Instant now) {
        return !now.isBefore(opensAt);
    }

    /** Whether something delivered (or still missing) at this instant is late. */
    public boolean isLateAt(Instant instant) {
        return instant.isAfter(dueAt);
    }

    /** Whether nothing more is taken, the silent grace not counted. */
    public boolean isCutOffAt(Instant now) {
        return now.isAfter(cutOffAt);
    }

    /**
     * Whether uploads and deliveries are taken.
     *
     * @param grace how long after the cut-off a slow upload is still taken, and can be delivered
     */
    public boolean isTakingAt(Instant now, Duration grace) {
        return isOpenAt(now) && !now.isAfter(cutOffAt.plus(grace));
    }

    /**
     * Refuses an upload before the opening and after the cut-off.
     *
     * @param grace how long after the cut-off a slow upload is still taken silently
     */
    public void requireUploadAt(Instant now, Duration grace) {
        if (!isOpenAt(now)) {
            throw new Refusal.Conflict("Questo Step si apre il " + RomeTime.longDate(RomeTime.dayOf(opensAt))
                    + ": fino ad allora non si può caricare nulla.");
        }
        if (!isTakingAt(now, grace)) {
            throw new Refusal.Conflict("Le consegne di questo Step sono chiuse: il termine ultimo era fissato "
                    + RomeTime.deadline(cutOffAt) + ". Per una proroga o una riapertura rivolgiti al coordinamento.");
        }
    }

    private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other == null || other.isBefore(one) ? one : other;
    }
}
