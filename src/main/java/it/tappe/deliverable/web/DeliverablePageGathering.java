package it.tappe.deliverable.web;

import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.Deliverables;
import it.tappe.deliverable.Extensions;
import it.tappe.deliverable.Submissions;
import it.tappe.deliverable.Version;
import it.tappe.deliverable.review.Reviews;
import it.tappe.projectwork.ProjectWorks;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Gathers what the page of a deliverable tells. */
@Singleton
class DeliverablePageGathering {
    private final ProjectWorks projectWorks;
    private final Deliverables deliverables;
    private final Submissions submissions;
    private final Reviews reviews;
    private final Extensions extensions;
    private final Clock clock;

    DeliverablePageGathering(
            ProjectWorks projectWorks,
            Deliverables deliverables,
            Submissions submissions,
            Reviews reviews,
            Extensions extensions,
            Clock clock) {
        this.projectWorks = projectWorks;
        this.deliverables = deliverables;
        this.submissions = submissions;
        this.reviews = reviews;
        this.extensions = extensions;
        this.clock = clock;
    }

    DeliverablePage gather(Viewer viewer, long id, int step) {
        Deliverable deliverable = deliverables.find(viewer, id, step);
        List<Version> versions = submissions.versions(viewer, id).getOrDefault(deliverable.stepId(), List.of());
        return new DeliverablePage(
                viewer,
                projectWorks.find(viewer, id),
                deliverable,
                versions,
                submissions.signatures(viewer, id),
                versions.isEmpty()
                        ? null
                        : submissions.version(viewer, id, step, versions.get(0).number()),
                reviews.list(viewer, id, step),
                extensions.list(viewer, id, step),
                submissions.isTaking(viewer, deliverable),
                clock.instant());
    }
}
