package it.tappe.support;

import io.micronaut.data.annotation.MappedEntity;
import it.tappe.shared.RomeTime;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A <i>call di supporto individuale</i> as people speak of it: with its project work, its step and its tutor.
 *
 * @param startsAt of its slot, as are minutes, place and link
 * @param cancelledAt since when it does not take place, or null
 * @param outcome what became of it; null until somebody records it
 * @param version counts changes; also the calendar entry's SEQUENCE
 */
@MappedEntity
public record SupportCall(
        long id,
        long projectWorkId,
        String provinceName,
        String areaName,
        @Nullable String tutorProvinceName,
        long stepId,
        int stepPosition,
        String stepTitle,
        long slotId,
        long tutorId,
        String tutorName,
        Instant startsAt,
        int minutes,
        @Nullable String place,
        @Nullable String link,
        Instant bookedAt,
        String bookedByName,
        @Nullable Instant cancelledAt,
        @Nullable Outcome outcome,
        long version) {

    /** When it ends. */
    public Instant endsAt() {
        return startsAt.plus(Duration.ofMinutes(minutes));
    }

    /** How it stands. */
    public CallStatus statusAt(Instant now) {
        return CallStatus.of(startsAt, endsAt(), cancelledAt, outcome, now);
    }

    /** Whether it is still to come or going on. */
    public boolean isComingAt(Instant now) {
        CallStatus status = statusAt(now);
        return status == CallStatus.BOOKED || status == CallStatus.RUNNING;
    }

    /** Whether it can be moved or cancelled. */
    public boolean isMovableAt(Instant now) {
        return statusAt(now) == CallStatus.BOOKED;
    }

    /** «Belluno – Formazione del personale». */
    public String workLabel() {
        return provinceName + " – " + areaName;
    }

    /** «giovedì 12 febbraio 2026, 10:00–10:45». */
    public String when() {
        return RomeTime.longDate(RomeTime.dayOf(startsAt)) + ", " + RomeTime.clock(startsAt) + "–"
                + RomeTime.clock(endsAt());
    }

    /** Address of its page. */
    public String path() {
        return "/call/" + id;
    }

    /** For the journal: «Call di supporto – Belluno – Formazione del personale – Step 1 …». */
    public String label() {
        return "Call di supporto – " + workLabel() + " – " + stepTitle;
    }
}
