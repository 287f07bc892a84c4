/**
 * The <i>storia della scheda</i>: what every answer of a canvas has been, by whom, and how the canvas stood at each version.
 * It listens to {@link it.tappe.canvas.AnswerWritten}; the journal gets a row when somebody begins to write on an item, and
 * what is written on within ten minutes belongs to that row.
 *
 * <p>Imports {@code canvas}, {@code canvas.outline}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.canvas.history;

import org.jspecify.annotations.NullMarked;
