package it.tappe.registration;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An <i>iscrizione</i>: one person's place, or wait for a place, at an event.
 *
 * @param number order of arrival at the event, over all its forms
 * @param activeEmail the mail address in small letters while the registration stands, then null
 * @param confirmedAt since when there is a place, or null
 * @param cancelledAt since when it no longer stands, or null
 * @param anonymisedAt since when nobody can tell whose it was, or null
 */
@MappedEntity
public record Registration(
        @Id @GeneratedValue long id,
        long eventId,
        long formId,
        long number,
        String name,
        String email,
        @Nullable String activeEmail,
        Instant registeredAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant cancelledAt,
        @Nullable Instant anonymisedAt) {
    /** What stands in the place of a name that has been removed. */
    public static final String NOBODY = "Dati rimossi";

    /** How a registration stands. */
    public enum State {
        /** Has a place. */
        CONFIRMED("Posto confermato"),
        /** Waits for a place. */
        WAITING("In lista d’attesa"),
        /** No longer stands. */
        CANCELLED("Annullata");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** The Italian name on screen. */
        public String label() {
            return label;
        }
    }

    /** How it stands. */
    public State state() {
        if (cancelledAt != null) {
            return State.CANCELLED;
        }
        return confirmedAt == null ? State.WAITING : State.CONFIRMED;
    }

    /** Whether the person has a place. */
    public boolean isConfirmed() {
        return state() == State.CONFIRMED;
    }

    Registration confirmed(Instant now) {
        return new Registration(
                id, eventId, formId, number, name, email, activeEmail, registeredAt, now, cancelledAt, anonymisedAt);
    }

    Registration cancelled(Instant now) {
        return new Registration(
                id, eventId, formId, number, name, email, null, registeredAt, confirmedAt, now, anonymisedAt);
    }

    /** The same without anything that tells whose it is; number, times and state stay. */
    public Registration anonymised(Instant now) {
        return new Registration(
                id, eventId, formId, number, NOBODY, "", null, registeredAt, confirmedAt, cancelledAt, now);
    }
}
