package it.tappe.canvas.hint;

import it.tappe.canvas.outline.Item;
import it.tappe.canvas.outline.Option;
import it.tappe.deliverable.speech.Quote;
import java.util.List;

/**
 * Something in which documents and canvas do not say the same.
 *
 * @param quotes the passages that it rests on; none where the documents say nothing
 */
public record Hint(Kind kind, Item item, Option option, List<Quote> quotes) {

    /** What they say differently. */
    public enum Kind {
        /** The documents speak of the option as intended; the canvas has not chosen it. */
        NOT_CHOSEN("Il documento ne parla, la scheda no"),
        /** The canvas chooses it; the documents reject it, put it off or tell it of somebody or some time else. */
        CONTRADICTED("La scheda lo sceglie, il documento dice altro"),
        /** The canvas chooses it; no word for it was found in the documents. */
        NOT_SAID("La scheda lo sceglie, il documento non ne parla");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The heading of its list on screen. */
        public String label() {
            return label;
        }
    }

    /** Whether following it chooses the option; otherwise it takes it out. */
    public boolean adds() {
        return kind == Kind.NOT_CHOSEN;
    }
}
