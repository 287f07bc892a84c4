package it.tappe.deliverable.speech;

import it.tappe.deliverable.text.DeliveredText;
import it.tappe.passage.Passage;
import it.tappe.passage.PassageReader;
import it.tappe.passage.Stance;
import java.util.List;

/** A delivered version, cut into passages. */
public record ReadVersion(long submissionId, int step, String label, List<Passage> passages) {
    /** Cuts it. */
    public static ReadVersion of(DeliveredText text) {
        return new ReadVersion(text.submissionId(), text.step(), text.label(), PassageReader.read(text.manuscript()));
    }

    /** Whether it speaks of the intended service at all. */
    public boolean looksAhead() {
        return passages.stream().anyMatch(passage -> passage.stance() == Stance.INTENDED);
    }
}
