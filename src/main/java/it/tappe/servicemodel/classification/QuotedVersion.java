package it.tappe.servicemodel.classification;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A delivered version of one of the project work's deliverables, as far as evidence speaks of it. A draft is its team's
 * own affair: nobody quotes it.
 *
 * @param step the step's place in the path
 * @param number of the version within its deliverable
 */
@MappedEntity
public record QuotedVersion(long submissionId, int step, String stepTitle, int number, Instant deliveredAt) {
    /** «Step 1 – Lo stato dell’arte, versione 2». */
    public String label() {
        return stepTitle + ", versione " + number;
    }

    QuotedVersion higher(QuotedVersion other) {
        return other.number < number ? this : other;
    }

    QuotedVersion later(QuotedVersion other) {
        return other.deliveredAt.isBefore(deliveredAt) ? this : other;
    }
}
