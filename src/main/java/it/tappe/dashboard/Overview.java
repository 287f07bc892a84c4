package it.tappe.dashboard;

import it.tappe.deliverable.DeliverableStatus;
import it.tappe.deliverable.Standing;
import it.tappe.projectwork.ProjectWork;
import it.tappe.servicemodel.classification.Classification;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A project work with how far it is, at one moment.
 *
 * @param classification the latest one, or null
 */
public record Overview(
        ProjectWork work, Standing standing, @Nullable Classification classification, Instant now) {

    /** Status of its current deliverable. */
    public DeliverableStatus status() {
        return standing.statusAt(now);
    }

    /** Whether its team owes something that is overdue. */
    public boolean isLate() {
        return standing.isLateAt(now);
    }

    /** The service model that it leans to, in words. */
    public String model() {
        return Classification.label(classification);
    }

    /** Code of its primary service model, or null. */
    public @Nullable String modelCode() {
        return classification == null ? null : classification.primaryModel();
    }

    /** Address of its page. */
    public String path() {
        return "/project-work/" + work.id();
    }
}
