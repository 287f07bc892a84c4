/**
 * Two to four provinces <i>fianco a fianco</i>: what they have in common and what differs, item by item.
 *
 * <p>Imports {@code restitution}, {@code canvas.outline}, {@code shared}.
 */
@NullMarked
package it.tappe.restitution.facing;

import org.jspecify.annotations.NullMarked;
