/**
 * The checks that the programme's experts keep making by hand: pure rules over the canvas and the delivered documents, with
 * the facts that each finding rests on, notes of the tutors, and the last result for lists.
 *
 * <p>Imports {@code canvas}, {@code canvas.outline}, {@code deliverable.speech}, {@code deliverable.text}, {@code passage},
 * {@code projectwork}, {@code access} and {@code shared}.
 */
@NullMarked
package it.tappe.coherence.check;

import org.jspecify.annotations.NullMarked;
