/**
 * Those who have registered, who was present, and their certificates, as pages for coordinators and as API.
 *
 * <p>Imports {@code registration}, {@code registration.event|form|participant|attendance}, {@code web}, {@code access}
 * and {@code shared}.
 */
@NullMarked
package it.tappe.registration.participant.web;

import org.jspecify.annotations.NullMarked;
