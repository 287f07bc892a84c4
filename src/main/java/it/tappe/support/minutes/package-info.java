/**
 * What became of a support call: who was there, the <i>verbale</i> with notes and decisions, and the actions that were taken
 * on or are still open from calls before.
 *
 * <p>Imports {@code support}, {@code actionpoint}, {@code projectwork}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.support.minutes;

import org.jspecify.annotations.NullMarked;
