/**
 * Webinars of the path with their timed agendas (<i>scaletta</i>).
 *
 * <p>Imports {@code programme}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.webinar;

import org.jspecify.annotations.NullMarked;
