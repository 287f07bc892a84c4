package it.tappe.registration;

import it.tappe.registration.event.WholeEvent;

/**
 * A registration no longer stands: the person, or a coordinator, has cancelled it.
 *
 * @param registration as it was before
 * @param secret opens the person's own page; known here and nowhere else
 */
public record RegistrationCancelled(WholeEvent event, Registration registration, String secret) {}
