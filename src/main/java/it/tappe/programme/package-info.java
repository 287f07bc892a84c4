/**
 * The programme (<i>programma</i>) with its areas (<i>ambiti</i>) and steps, and the steps' dates.
 *
 * <p>Imports {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.programme;

import org.jspecify.annotations.NullMarked;
