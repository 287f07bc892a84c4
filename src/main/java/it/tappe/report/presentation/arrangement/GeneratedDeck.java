package it.tappe.report.presentation.arrangement;

import it.tappe.document.deck.Slide;
import java.util.List;

/**
 * A presentation as the data alone have it.
 *
 * @param report name of the report
 * @param parameters what it is limited to, as in its address: {@code area=3&step=2}
 * @param title as people name it
 */
public record GeneratedDeck(String report, String parameters, String title, List<Slide> slides) {}
