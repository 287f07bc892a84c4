package it.tappe.registration.event.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.registration.participant.EventOverview;
import java.time.Instant;

/** An event in the list: how many places are taken and waited for. */
@Serdeable
record OverviewJson(long id, String title, Instant startsAt, Instant endsAt, int capacity, int confirmed, int waiting) {

    static OverviewJson of(EventOverview event) {
        return new OverviewJson(
                event.id(),
                event.title(),
                event.startsAt(),
                event.endsAt(),
                event.capacity(),
                event.confirmed(),
                event.waiting());
    }
}
