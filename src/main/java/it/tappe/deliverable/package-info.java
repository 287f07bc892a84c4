/**
 * What a project work owes for each step (<i>elaborato</i>, <i>consegna</i>), its versions and its extensions
 * (<i>proroghe</i>). Facts are stored, the status is derived from them and the clock.
 *
 * <p>Imports {@code projectwork}, {@code programme}, {@code document.reading}, {@code store}, {@code access} and
 * {@code shared}.
 */
@NullMarked
package it.tappe.deliverable;

import org.jspecify.annotations.NullMarked;
