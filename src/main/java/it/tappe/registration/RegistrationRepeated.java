package it.tappe.registration;

import it.tappe.registration.event.WholeEvent;

/**
 * Somebody has registered once more with an address that stands already: nothing has changed.
 *
 * @param secret opens the person's own page; known here and nowhere else
 */
public record RegistrationRepeated(WholeEvent event, Registration registration, String secret) {}
