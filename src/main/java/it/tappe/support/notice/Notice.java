package it.tappe.support.notice;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * A <i>preavviso</i>.
 *
 * @param id 1: there is one for the whole programme
 * @param hours before the start of a call; later a move or a cancellation is "senza preavviso" and needs a reason
 */
@MappedEntity
public record Notice(@Id int id, int hours, @Version long version) {

    /** Whether at this moment it is too late to move or cancel without a reason. */
    public boolean isShortAt(Instant now, Instant startsAt) {
        return now.isAfter(startsAt.minus(Duration.ofHours(hours)));
    }
}
