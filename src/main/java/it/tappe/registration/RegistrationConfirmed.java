package it.tappe.registration;

import it.tappe.registration.event.WholeEvent;

/**
 * Somebody has registered and has a place.
 *
 * @param secret opens the person's own page; known here and nowhere else
 */
public record RegistrationConfirmed(WholeEvent event, Registration registration, String secret) {}
