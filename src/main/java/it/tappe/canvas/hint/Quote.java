package it.tappe.canvas.hint;

import it.tappe.passage.Passage;
import it.tappe.passage.Stance;

/**
 * A passage of a delivered version.
 *
 * @param version as people call it: «Step 2 …, versione 1»
 * @param stance how it stands to the service that the province intends
 */
public record Quote(long submissionId, int step, String version, String section, String text, Stance stance) {
    static Quote of(ReadVersion version, Passage passage, Stance stance) {
        String section = passage.heading().isEmpty() ? passage.section() : passage.heading();
        return new Quote(version.submissionId(), version.step(), version.label(), section, passage.text(), stance);
    }
}
