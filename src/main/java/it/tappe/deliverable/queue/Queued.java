package it.tappe.deliverable.queue;

import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.DeliverableStatus;
import it.tappe.projectwork.ProjectWork;
import it.tappe.shared.RomeTime;
import java.time.Instant;

/**
 * One deliverable in the queue.
 *
 * @param isResubmitted whether its team has delivered since the viewer's own latest review of it
 */
public record Queued(ProjectWork projectWork, Deliverable deliverable, boolean isResubmitted, Instant now) {
    private static final int SOON_DAYS = 3;

    public DeliverableStatus status() {
        return deliverable.statusAt(now);
    }

    public boolean isLate() {
        return deliverable.isLateAt(now);
    }

    /** Whole days in Rome since the delivery; 0 when there is none. */
    public long waitingDays() {
        return deliverable.deliveredAt() == null ? 0 : RomeTime.daysBetween(deliverable.deliveredAt(), now);
    }

    /** Whether what is owed is due within three days. */
    public boolean isDueSoon() {
        long days = RomeTime.daysBetween(now, deliverable.deadlines().dueAt());
        return deliverable.isOwed() && !isLate() && days <= SOON_DAYS;
    }

    /** Address of the deliverable's page. */
    public String path() {
        return "/project-work/" + projectWork.id() + "/step/" + deliverable.stepPosition();
    }
}
