package it.tappe.report.progress.facts;

import io.micronaut.data.annotation.MappedEntity;
import it.tappe.deliverable.review.Decision;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A review of a version.
 *
 * @param reviewedAt when it was released; null while it is a draft, as are decision and day then
 */
@MappedEntity
public record ReviewFact(
        long projectWorkId,
        long stepId,
        long submissionId,
        @Nullable Decision decision,
        @Nullable LocalDate changesDueOn,
        Instant startedAt,
        @Nullable Instant reviewedAt) {

    /** Whether the team has it. */
    public boolean isReleased() {
        return reviewedAt != null;
    }

    ReviewFact until(Instant end) {
        boolean released = Times.isBy(reviewedAt, end);
        return new ReviewFact(
                projectWorkId,
                stepId,
                submissionId,
                released ? decision : null,
                released ? changesDueOn : null,
                startedAt,
                released ? reviewedAt : null);
    }
}
