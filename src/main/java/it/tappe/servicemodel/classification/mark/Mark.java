package it.tappe.servicemodel.classification.mark;

import org.jspecify.annotations.Nullable;

/**
 * What is written beside a quote.
 *
 * @param label in Italian; null when there is nothing to say
 */
public record Mark(EvidenceState state, @Nullable String label) {
    static final Mark UNKNOWN = new Mark(EvidenceState.UNKNOWN, null);

    static Mark current() {
        return new Mark(EvidenceState.CURRENT, null);
    }

    static Mark alsoIn(int newest) {
        return new Mark(EvidenceState.CURRENT, "anche nella versione " + newest);
    }

    static Mark noLongerIn(int newest) {
        return new Mark(EvidenceState.OLD, "non più nel testo della versione " + newest);
    }

    static Mark notFoundIn(int version) {
        return new Mark(EvidenceState.NOT_FOUND, "non trovata alla lettera nella versione " + version);
    }
}
