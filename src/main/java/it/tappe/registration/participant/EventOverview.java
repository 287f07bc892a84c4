package it.tappe.registration.participant;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** An event as one line of the list: when it is held, how many places are taken and waited for. */
@MappedEntity
public record EventOverview(
        long id, String title, int capacity, Instant startsAt, Instant endsAt, int confirmed, int waiting) {

    /** How many places are free; never negative. */
    public int free() {
        return Math.max(0, capacity - confirmed);
    }
}
