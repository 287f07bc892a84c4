package it.tappe.deliverable.review;

import it.tappe.passage.FoldedText;
import java.util.Optional;

/**
 * A passage quoted from a text.
 *
 * @param quote as it stands in the text
 * @param start in characters from the text's beginning
 */
record Passage(String quote, int start) {

    /** Finds it whatever the blanks, apostrophes and dashes between and in its words; the first place counts. */
    static Optional<Passage> find(String text, String quote) {
        return FoldedText.of(text)
                .find(quote)
                .map(place -> new Passage(text.substring(place.start(), place.end()), place.start()));
    }
}
