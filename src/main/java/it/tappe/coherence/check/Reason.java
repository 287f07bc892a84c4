package it.tappe.coherence.check;

import it.tappe.deliverable.speech.Quote;
import java.util.List;

/**
 * What a finding rests on.
 *
 * @param text what is known, or that nothing is
 * @param answers of the canvas, as «Prestazioni principali: Corsi»
 * @param quotes passages of the documents
 */
public record Reason(String text, List<String> answers, List<Quote> quotes) {
    /** That something is not known. */
    static Reason unknown(String text) {
        return new Reason(text, List.of(), List.of());
    }
}
