/**
 * The path (<i>percorso</i>) as a picture: webinars, steps from opening to cut-off, deadlines and today, area by area.
 *
 * <p>Imports {@code webinar}, {@code programme}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.webinar.timeline;

import org.jspecify.annotations.NullMarked;
