/**
 * What a tutor has to look after (<i>coda delle revisioni</i>): what waits, what is expected, what is late.
 *
 * <p>Imports {@code deliverable}, {@code projectwork}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.deliverable.queue;

import org.jspecify.annotations.NullMarked;
