package it.tappe.deliverable.speech;

import it.tappe.passage.Passage;
import it.tappe.passage.Stance;

/**
 * A passage of a delivered version.
 *
 * @param version as people call it: «Step 2 …, versione 1»
 * @param section the nearest heading above it
 * @param start where it stands in the document's text, in UTF-16 units
 * @param stance how it stands to the service that the province intends
 */
public record Quote(
        long submissionId, int step, String version, String section, String text, int start, Stance stance) {
    /** A passage of the version, with the stance that it is given here. */
    public static Quote of(ReadVersion version, Passage passage, Stance stance) {
        String section = passage.heading().isEmpty() ? passage.section() : passage.heading();
        return new Quote(
                version.submissionId(),
                version.step(),
                version.label(),
                section,
                passage.text(),
                passage.start(),
                stance);
    }
}
