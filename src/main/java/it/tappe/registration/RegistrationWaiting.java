package it.tappe.registration;

import it.tappe.registration.event.WholeEvent;

/**
 * Somebody has registered and waits for a place.
 *
 * @param position place in the waiting list, from 1
 * @param secret opens the person's own page; known here and nowhere else
 */
public record RegistrationWaiting(WholeEvent event, Registration registration, int position, String secret) {}
