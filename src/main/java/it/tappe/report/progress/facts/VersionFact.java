package it.tappe.report.progress.facts;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version and one delivery of it; a version that was delivered, taken back and delivered again is here twice.
 *
 * @param deliveredAt null while it is a draft
 * @param takenBackAt null while the delivery stands
 */
@MappedEntity
public record VersionFact(
        long projectWorkId,
        long stepId,
        long submissionId,
        int number,
        Instant uploadedAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant takenBackAt) {

    /** Whether its delivery stands. */
    public boolean isStanding() {
        return deliveredAt != null && takenBackAt == null;
    }

    VersionFact until(Instant end) {
        Instant delivered = Times.until(deliveredAt, end);
        return new VersionFact(
                projectWorkId,
                stepId,
                submissionId,
                number,
                uploadedAt,
                delivered,
                delivered == null ? null : Times.until(takenBackAt, end));
    }
}
