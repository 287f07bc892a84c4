/**
 * The <i>disponibilità</i>: the times that an AFOL tutor offers for support calls, single or every week, and the calendars
 * into which calls are written, so that nobody is ever in two calls at once.
 *
 * <p>Imports {@code projectwork}, {@code province}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.support.slot;

import org.jspecify.annotations.NullMarked;
