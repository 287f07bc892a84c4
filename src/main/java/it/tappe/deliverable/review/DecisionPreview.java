package it.tappe.deliverable.review;

import it.tappe.deliverable.Deadlines;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.DeliverableStatus;
import it.tappe.province.ClosedDays;
import it.tappe.province.Province;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happens when a draft is released.
 *
 * @param decision the draft's
 * @param before where the deliverable stands now
 * @param after where it will stand
 * @param deadlines that will count for the team from then on
 * @param closedDays what is closed on the new due date, as sentences
 * @param withdrawn number of the version whose approval ends, or null
 * @param readers names of those who will read it
 * @param informed names of those who get a mail about it
 * @param remarks number of comments that become points to be answered
 */
public record DecisionPreview(
        Decision decision,
        DeliverableStatus before,
        DeliverableStatus after,
        Deadlines deadlines,
        List<String> closedDays,
        @Nullable Integer withdrawn,
        List<String> readers,
        List<String> informed,
        int remarks) {

    static DecisionPreview of(
            Deliverable deliverable,
            ReviewDraft draft,
            Collection<Province> concerned,
            @Nullable Integer approvedNumber,
            List<String> readers,
            List<String> informed,
            Instant now) {
        Decision decision = draft.decision();
        if (decision == null) {
            throw new IllegalArgumentException("A draft without a decision has no preview");
        }
        LocalDate changesDueOn = draft.changesDueOn();
        List<String> closedDays = changesDueOn == null ? List.of() : ClosedDays.warnings(changesDueOn, concerned);
        return new DecisionPreview(
                decision,
                deliverable.statusAt(now),
                DeliverableStatus.valueOf(decision.name()),
                deliverable.deadlinesWithChangesBy(changesDueOn),
                closedDays,
                decision == Decision.APPROVED ? approvedNumber : null,
                readers,
                informed,
                draft.comments().size());
    }
}
