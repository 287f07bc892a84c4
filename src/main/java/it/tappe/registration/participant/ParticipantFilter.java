package it.tappe.registration.participant;

import it.tappe.registration.Registration.State;
import org.jspecify.annotations.Nullable;

/** Which registrations are asked for; null means any. The text stands in name or mail address, in either case. */
public record ParticipantFilter(
        @Nullable Long formId,
        @Nullable State state,
        @Nullable String text) {
    /** All of them. */
    public static final ParticipantFilter ALL = new ParticipantFilter(null, null, null);
}
