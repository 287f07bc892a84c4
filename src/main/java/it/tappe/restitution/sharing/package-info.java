/**
 * The <i>condivisione</i> of a comparison: which answers of whom a viewer may see side by side, and what a coordinator
 * shares with the provinces of an area.
 *
 * <p>Imports {@code programme}, {@code access}, {@code shared}.
 */
@NullMarked
package it.tappe.restitution.sharing;

import org.jspecify.annotations.NullMarked;
