/**
 * Running a webinar (<i>conduzione</i>): when each item of its agenda really began, and what follows from that for the
 * rest.
 *
 * <p>Imports {@code webinar.agenda}, {@code webinar}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.webinar.running;

import org.jspecify.annotations.NullMarked;
