package it.tappe.deliverable.text;

import it.tappe.document.reading.Manuscript;
import java.time.Instant;

/**
 * What stands in a delivered version.
 *
 * @param step the step's place in the path
 * @param number of the version within its deliverable
 */
public record DeliveredText(
        long submissionId, int step, String stepTitle, int number, Instant deliveredAt, Manuscript manuscript) {
    /** «Step 1 – Lo stato dell’arte, versione 2». */
    public String label() {
        return stepTitle + ", versione " + number;
    }
}
