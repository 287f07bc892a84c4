/**
 * Slides (<i>presentazioni</i>): a neutral {@link it.tappe.document.deck.Deck} and the engine that makes a PPTX of it,
 * 16:9, with native charts, notes and alternative texts. What does not fit on a slide flows onto a next one.
 *
 * <p>Imports its measures only.
 */
@NullMarked
package it.tappe.document.deck;

import org.jspecify.annotations.NullMarked;
