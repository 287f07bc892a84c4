/**
 * What people print of an event: the <i>lista presenze</i> and the <i>attestato</i> of a person.
 *
 * <p>The feature prints the same templates at its own addresses; who has a secret link needs no account there.
 */
@NullMarked
package it.tappe.report.registration;

import org.jspecify.annotations.NullMarked;
