package it.tappe.deliverable.review;

import it.tappe.access.JournalSubject;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.SectionCheck;
import it.tappe.deliverable.Version;
import it.tappe.projectwork.ProjectWork;
import it.tappe.shared.Refusal;
import java.util.List;

/** One version that a reviewer reads, with what it belongs to. */
record Reading(ProjectWork work, Deliverable deliverable, Version version, List<SectionCheck> sections) {

    /** Refuses with 409 a version that is not delivered, that has a review, or that a newer one has followed. */
    void requireReviewable(boolean isReleased) {
        if (!version.isDelivered()) {
            throw new Refusal.Conflict("Questa versione non è ancora stata consegnata.");
        }
        if (isReleased) {
            throw new Refusal.Conflict("Questa versione è già stata revisionata.");
        }
        if (!Integer.valueOf(version.number()).equals(deliverable.deliveredNumber())) {
            throw new Refusal.Conflict("Nel frattempo è stata consegnata la versione " + deliverable.deliveredNumber()
                    + ": la revisione si fa su quella.");
        }
    }

    /** What the journal calls it. */
    JournalSubject subject() {
        String label = work.label() + " – " + deliverable.stepTitle() + ", versione " + version.number();
        return JournalSubject.of("review", version.id(), label).in(work.id());
    }
}
