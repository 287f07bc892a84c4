package it.tappe.registration.participant.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.registration.attendance.CheckInList;
import it.tappe.registration.attendance.Presence;
import java.util.Comparator;
import java.util.List;

/** The check-in list of an event; {@code presentAt} are ids of sessions. */
@Serdeable
record CheckInJson(List<PersonJson> people) {

    /** Somebody who has a place. */
    @Serdeable
    record PersonJson(long registration, long number, String name, String form, List<Long> presentAt) {}

    static CheckInJson of(CheckInList list) {
        return new CheckInJson(list.people().stream()
                .map(person -> new PersonJson(
                        person.id(),
                        person.number(),
                        person.name(),
                        person.audience(),
                        list.presences().stream()
                                .filter(one -> one.registrationId() == person.id())
                                .map(Presence::sessionId)
                                .sorted(Comparator.naturalOrder())
                                .toList()))
                .toList());
    }
}
