/**
 * The <i>call di supporto individuale</i>: a team books one for each step in a free slot of its tutors, moves or cancels it
 * with notice, and everything stays in its history.
 *
 * <p>Imports {@code support.slot}, {@code support.notice}, {@code actionpoint}, {@code deliverable} (when a step is open),
 * {@code projectwork}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.support;

import org.jspecify.annotations.NullMarked;
