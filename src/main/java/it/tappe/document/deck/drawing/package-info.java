/** Draws a deck as PPTX with POI: texts, tables, native charts and axes. */
@NullMarked
package it.tappe.document.deck.drawing;

import org.jspecify.annotations.NullMarked;
