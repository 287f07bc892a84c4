package it.tappe.support;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which calls are asked for; null means any.
 *
 * @param stepPosition order number
 * @param from starts of calls, from this instant on
 * @param until starts of calls before this instant
 */
public record CallFilter(
        @Nullable Long projectWorkId,
        @Nullable Integer stepPosition,
        @Nullable Long tutorId,
        @Nullable CallStatus status,
        @Nullable Instant from,
        @Nullable Instant until) {

    /** Every call. */
    public static final CallFilter ALL = new CallFilter(null, null, null, null, null, null);

    /** Those of one project work. */
    public static CallFilter of(long projectWorkId) {
        return new CallFilter(projectWorkId, null, null, null, null, null);
    }

    boolean lets(SupportCall call, Instant now) {
        return (projectWorkId == null || projectWorkId == call.projectWorkId())
                && (stepPosition == null || stepPosition == call.stepPosition())
                && (tutorId == null || tutorId == call.tutorId())
                && (status == null || status == call.statusAt(now))
                && (from == null || !call.startsAt().isBefore(from))
                && (until == null || call.startsAt().isBefore(until));
    }
}
