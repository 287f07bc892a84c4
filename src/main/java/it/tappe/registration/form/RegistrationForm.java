package it.tappe.registration.form;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import it.tappe.shared.Refusal;
import it.tappe.shared.RomeTime;
import java.time.Instant;

/**
 * A <i>modulo di iscrizione</i>: one of the ways into an event, for one audience.
 *
 * @param publicCode the last part of its public link
 * @param audience whom it is for: «Istituti tecnici»
 * @param intro what its page says above the fields
 * @param closesAt the last instant at which a registration is accepted
 */
@MappedEntity
public record RegistrationForm(
        @Id @GeneratedValue long id,
        long eventId,
        String publicCode,
        String audience,
        String intro,
        Instant opensAt,
        Instant closesAt,
        @Version long version) {

    /** Whether it takes registrations at a moment. */
    public enum Openness {
        /** Nobody can register yet. */
        NOT_YET("Non ancora aperto"),
        /** Anybody can register. */
        OPEN("Aperto"),
        /** Nobody can register any more. */
        CLOSED("Chiuso");

        private final String label;

        Openness(String label) {
            this.label = label;
        }

        /** The Italian name on screen. */
        public String label() {
            return label;
        }
    }

    /** Whether it takes registrations now. */
    public Openness openness(Instant now) {
        if (now.isBefore(opensAt)) {
            return Openness.NOT_YET;
        }
        return now.isAfter(closesAt) ? Openness.CLOSED : Openness.OPEN;
    }

    /** Refuses with 409 unless it takes registrations now. */
    public void requireOpen(Instant now) {
        switch (openness(now)) {
            case NOT_YET ->
                throw new Refusal.Conflict(
                        "Le iscrizioni non sono ancora aperte: si aprono il " + RomeTime.minute(opensAt) + ".");
            case CLOSED ->
                throw new Refusal.Conflict(
                        "Le iscrizioni sono chiuse: si accettavano " + RomeTime.deadline(closesAt) + ".");
            case OPEN -> {}
        }
    }

    /** The path of its public page. */
    public String path() {
        return "/iscrizioni/" + publicCode;
    }
}
