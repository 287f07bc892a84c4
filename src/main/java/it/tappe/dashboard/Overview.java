package it.tappe.dashboard;

import it.tappe.deliverable.DeliverableStatus;
import it.tappe.deliverable.Standing;
import it.tappe.projectwork.ProjectWork;
import java.time.Instant;

/** A project work with how far it is, at one moment. */
public record Overview(ProjectWork work, Standing standing, Instant now) {

    /** Status of its current deliverable. */
    public DeliverableStatus status() {
        return standing.statusAt(now);
    }

    /** Whether its team owes something that is overdue. */
    public boolean isLate() {
        return standing.isLateAt(now);
    }

    /** Address of its page. */
    public String path() {
        return "/project-work/" + work.id();
    }
}
