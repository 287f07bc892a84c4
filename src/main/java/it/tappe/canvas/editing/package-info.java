/**
 * Writing on many items of a <i>scheda comparativa</i> at once: a whole form, or what an earlier step has answered.
 *
 * <p>Imports {@code canvas}, {@code canvas.outline}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.canvas.editing;

import org.jspecify.annotations.NullMarked;
