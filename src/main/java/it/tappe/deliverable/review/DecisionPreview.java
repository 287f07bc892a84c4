package it.tappe.deliverable.review;

import it.tappe.deliverable.Deadlines;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.DeliverableStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happens when a draft is released.
 *
 * @param decision the draft's
 * @param before where the deliverable stands now
 * @param after where it will stand
 * @param deadlines that will count for the team from then on
 * @param withdrawn number of the version whose approval ends, or null
 * @param readers names of those who will read it
 * @param remarks number of comments that become points to be answered
 */
public record DecisionPreview(
        Decision decision,
        DeliverableStatus before,
        DeliverableStatus after,
        Deadlines deadlines,
        @Nullable Integer withdrawn,
        List<String> readers,
        int remarks) {

    static DecisionPreview of(
            Deliverable deliverable,
            ReviewDraft draft,
            @Nullable Integer approvedNumber,
            List<String> readers,
            Instant now) {
        Decision decision = draft.decision();
        if (decision == null) {
            throw new IllegalArgumentException("A draft without a decision has no preview");
        }
        LocalDate changesDueOn = draft.changesDueOn();
        return new DecisionPreview(
                decision,
                deliverable.statusAt(now),
                DeliverableStatus.valueOf(decision.name()),
                deliverable.deadlinesWithChangesBy(changesDueOn),
                decision == Decision.APPROVED ? approvedNumber : null,
                readers,
                draft.comments().size());
    }
}
