/**
 * Moving the dates of a step (<i>spostamento delle date</i>): first what it touches, then one act that can be undone
 * while nothing depends on it.
 *
 * <p>Imports {@code deliverable}, {@code webinar}, {@code projectwork}, {@code programme}, {@code province}, {@code
 * access} and {@code shared}.
 */
@NullMarked
package it.tappe.rescheduling;

import org.jspecify.annotations.NullMarked;
