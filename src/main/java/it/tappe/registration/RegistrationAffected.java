package it.tappe.registration;

import it.tappe.registration.event.EventChanged;

/**
 * An event has changed for somebody who has registered: another time, another place, another title.
 *
 * @param secret opens the person's own page; known here and nowhere else
 */
public record RegistrationAffected(EventChanged change, Registration registration, String secret) {}
