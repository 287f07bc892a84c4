package it.tappe.canvas;

import it.tappe.access.Viewer;

/**
 * An answer of a canvas was changed, in the same transaction.
 *
 * @param canvas as it was before
 */
public record AnswerWritten(Viewer author, Canvas canvas, Answer before, Answer after, Origin origin) {}
