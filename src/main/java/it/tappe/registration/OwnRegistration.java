package it.tappe.registration;

import it.tappe.registration.event.WholeEvent;
import java.util.List;

/**
 * What a person sees of the own registration.
 *
 * @param arrival how it stands
 * @param isCancellable whether it can still be cancelled: it stands and the event has not begun
 */
public record OwnRegistration(
        Registration registration, WholeEvent event, List<Answer> answers, Arrival arrival, boolean isCancellable) {}
