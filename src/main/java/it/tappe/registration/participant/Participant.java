package it.tappe.registration.participant;

import io.micronaut.data.annotation.MappedEntity;
import it.tappe.registration.Registration.State;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An <i>iscritto</i> as one line of a list.
 *
 * @param audience of the form that was used
 * @param presences at how many sessions
 */
@MappedEntity
public record Participant(
        long id,
        long number,
        String name,
        String email,
        String audience,
        State state,
        Instant registeredAt,
        @Nullable Instant anonymisedAt,
        int presences) {

    /** Whether nobody can tell any more who it was. */
    public boolean isAnonymous() {
        return anonymisedAt != null;
    }
}
