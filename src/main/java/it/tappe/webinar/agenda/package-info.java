/**
 * The <i>scalette</i>: agendas of webinars with their arithmetic, read from pasted text, made from the standard one,
 * compared with what the programme knows, and printed.
 *
 * <p>Imports {@code webinar}, {@code programme}, {@code document.pdf}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.webinar.agenda;

import org.jspecify.annotations.NullMarked;
