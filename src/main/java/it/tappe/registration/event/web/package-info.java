/**
 * The events for which people register and their registration forms, as pages for coordinators and as API.
 *
 * <p>Imports {@code registration.event|form|participant}, {@code webinar}, {@code web}, {@code access} and {@code
 * shared}.
 */
@NullMarked
package it.tappe.registration.event.web;

import org.jspecify.annotations.NullMarked;
