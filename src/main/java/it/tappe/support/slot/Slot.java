package it.tappe.support.slot;

import io.micronaut.data.annotation.MappedEntity;
import it.tappe.shared.RomeTime;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A <i>disponibilità</i>: a time that an AFOL tutor offers for a support call.
 *
 * @param place where it is held, or null
 * @param link of the video call, or null
 * @param callId the standing call that takes it; null while it is free
 * @param callProvince whose call that is, or null
 */
@MappedEntity
public record Slot(
        long id,
        long tutorId,
        String tutorName,
        Instant startsAt,
        int minutes,
        @Nullable String place,
        @Nullable String link,
        @Nullable String note,
        @Nullable Instant withdrawnAt,
        @Nullable Long callId,
        @Nullable String callProvince) {

    /** When it ends. */
    public Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }

    /** Whether it can be booked: published, taken by nobody, still to come. */
    public boolean isFreeAt(Instant now) {
        return withdrawnAt == null && callId == null && startsAt.isAfter(now);
    }

    /** Whether some of its time is also of the other one. */
    public boolean overlaps(Instant start, Instant end) {
        return startsAt.isBefore(end) && endsAt().isAfter(start);
    }

    /** «giovedì 12 febbraio 2026, 10:00–10:45». */
    public String when() {
        return RomeTime.longDate(RomeTime.dayOf(startsAt)) + ", " + RomeTime.clock(startsAt) + "–"
                + RomeTime.clock(endsAt());
    }
}
