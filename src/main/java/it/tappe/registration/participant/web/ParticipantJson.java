package it.tappe.registration.participant.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.registration.Registration;
import it.tappe.registration.participant.Participant;
import java.time.Instant;

/** Somebody who has registered, in the order of arrival ({@code number}). */
@Serdeable
record ParticipantJson(
        long id,
        long number,
        String name,
        String email,
        String form,
        Registration.State state,
        Instant registeredAt,
        int presences) {

    static ParticipantJson of(Participant one) {
        return new ParticipantJson(
                one.id(),
                one.number(),
                one.name(),
                one.email(),
                one.audience(),
                one.state(),
                one.registeredAt(),
                one.presences());
    }
}
