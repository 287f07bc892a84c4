package it.tappe.registration.event;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import it.tappe.shared.RomeTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A <i>sessione</i> of an event: one stretch of time at one place.
 *
 * @param place where it is held, or null when nobody has said
 * @param version counts its changes, for calendars that have it already
 */
@MappedEntity
public record EventSession(
        @Id @GeneratedValue long id,
        long eventId,
        String title,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place,
        @Version long version) {

    /** «lunedì 13 aprile 2026, ore 11:00–13:00»; with both days when it ends on another one. */
    public String when() {
        String begin = RomeTime.longDate(RomeTime.dayOf(startsAt)) + ", ore " + RomeTime.clock(startsAt);
        return RomeTime.dayOf(startsAt).equals(RomeTime.dayOf(endsAt))
                ? begin + "–" + RomeTime.clock(endsAt)
                : begin + " – " + RomeTime.longDate(RomeTime.dayOf(endsAt)) + ", ore " + RomeTime.clock(endsAt);
    }

    /** Whether people who come would do something else than before. */
    boolean isHeldAsIn(EventSession other) {
        return title.equals(other.title)
                && startsAt.equals(other.startsAt)
                && endsAt.equals(other.endsAt)
                && java.util.Objects.equals(place, other.place);
    }
}
