/**
 * The <i>scheda comparativa</i>: a project work's structured answers for a step, from which provinces are compared. What
 * is asked stands in {@code canvas.outline}.
 *
 * <p>Imports {@code projectwork}, {@code programme}, {@code access}, {@code shared}.
 */
@NullMarked
package it.tappe.canvas;

import org.jspecify.annotations.NullMarked;
