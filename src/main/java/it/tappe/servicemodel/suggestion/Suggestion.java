package it.tappe.servicemodel.suggestion;

import it.tappe.passage.Passage;
import it.tappe.servicemodel.Catalogue;
import it.tappe.servicemodel.Indicator;
import it.tappe.servicemodel.Level;
import it.tappe.servicemodel.Outcome;
import java.util.List;
import java.util.Map;

/**
 * What the reader proposes for a document.
 *
 * @param outcome what follows from the proposed ratings by the catalogue's own rule
 * @param scores of each model by its code: the mean support of its indicators, 0 to 1
 * @param rated one for each indicator, in the catalogue's order
 */
public record Suggestion(Catalogue catalogue, Outcome outcome, Map<String, Double> scores, List<Rated> rated) {

    /**
     * A proposed rating with its reasons.
     *
     * @param support how likely the document speaks of it as intended, 0 to 1
     * @param evidence passages for it, the likeliest first
     * @param against passages that speak of it without intending it, the likeliest first
     */
    public record Rated(
            Indicator indicator, Level level, double support, List<Passage> evidence, List<Passage> against) {}
}
