package it.tappe.registration;

import org.jspecify.annotations.Nullable;

/**
 * What somebody who has registered is told.
 *
 * @param number order of arrival at the event
 * @param waitingPosition place in the waiting list, from 1; null with a place
 */
public record Arrival(
        Registration.State state, long number, @Nullable Integer waitingPosition) {

    static Arrival of(long number, Places before) {
        return before.admitNext()
                ? new Arrival(Registration.State.CONFIRMED, number, null)
                : new Arrival(Registration.State.WAITING, number, before.waiting() + 1);
    }
}
