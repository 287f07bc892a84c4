/**
 * What the documents say and the <i>scheda</i> does not, and the other way round: pointed out with the passage, never
 * written by itself. How it reads is told in {@code canvas/README.md}.
 *
 * <p>Imports {@code canvas}, {@code canvas.outline}, {@code deliverable.speech}, {@code deliverable.text}, {@code passage}, {@code access} and
 * {@code shared}.
 */
@NullMarked
package it.tappe.canvas.hint;

import org.jspecify.annotations.NullMarked;
