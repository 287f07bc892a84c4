package it.tappe.registration;

import it.tappe.registration.event.WholeEvent;

/**
 * Somebody who waited has got a place.
 *
 * @param secret opens the person's own page; known here and nowhere else
 */
public record RegistrationPromoted(WholeEvent event, Registration registration, String secret) {}
