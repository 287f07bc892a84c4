package it.tappe.document.deck;

import java.util.List;

/**
 * A presentation before it is drawn.
 *
 * @param title of the file, as its properties have it
 */
public record Deck(String title, Theme theme, List<Slide> slides) {}
