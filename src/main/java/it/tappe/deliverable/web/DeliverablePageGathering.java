package it.tappe.deliverable.web;

import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.Deliverables;
import it.tappe.deliverable.Submissions;
import it.tappe.deliverable.Version;
import it.tappe.deliverable.extension.Extensions;
import it.tappe.deliverable.extension.LateDoors;
import it.tappe.deliverable.review.Points;
import it.tappe.deliverable.review.Reviews;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.province.ClosedDays;
import it.tappe.province.Provinces;
import it.tappe.shared.RomeTime;
import it.tappe.web.Form;
import it.tappe.web.View;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Gathers what the page of a deliverable tells. */
@Singleton
class DeliverablePageGathering {
    private final ProjectWorks projectWorks;
    private final Deliverables deliverables;
    private final Submissions submissions;
    private final Talk talk;
    private final MoreTime moreTime;
    private final Clock clock;

    DeliverablePageGathering(
            ProjectWorks projectWorks,
            Deliverables deliverables,
            Submissions submissions,
            Talk talk,
            MoreTime moreTime,
            Clock clock) {
        this.projectWorks = projectWorks;
        this.deliverables = deliverables;
        this.submissions = submissions;
        this.talk = talk;
        this.moreTime = moreTime;
        this.clock = clock;
    }

    /** Who gave more time, and whose holidays are to be warned of. */
    @Singleton
    record MoreTime(Extensions extensions, LateDoors doors, Provinces provinces) {}

    /** What tutors said of the versions. */
    @Singleton
    record Talk(Reviews reviews, Points points) {}

    /** The page, with a form on it. */
    View view(Viewer viewer, long id, int step, Form form) {
        DeliverablePage page = gather(viewer, id, step);
        return View.of("deliverable/page", page.deliverable().stepTitle())
                .under("Project work", "/project-work")
                .under(page.work().provinceName(), "/project-work/" + id)
                .with("page", page)
                .with("form", form);
    }

    private List<String> closedDays(Viewer viewer, Deliverable deliverable, ProjectWork work) {
        return ClosedDays.warnings(
                RomeTime.dayOf(deliverable.deadlines().dueAt()),
                moreTime.provinces().named(viewer, List.of(work.provinceId())));
    }

    DeliverablePage gather(Viewer viewer, long id, int step) {
        ProjectWork work = projectWorks.find(viewer, id);
        Deliverable deliverable = deliverables.find(viewer, id, step);
        List<Version> versions = submissions.versions(viewer, id).getOrDefault(deliverable.stepId(), List.of());
        return new DeliverablePage(
                viewer,
                work,
                deliverable,
                versions,
                submissions.signatures(viewer, id),
                versions.isEmpty()
                        ? null
                        : submissions.version(viewer, id, step, versions.get(0).number()),
                talk.reviews().list(viewer, id, step),
                talk.points().list(viewer, id, step),
                moreTime.extensions().list(viewer, id, step),
                moreTime.doors().list(viewer, id, step),
                closedDays(viewer, deliverable, work),
                submissions.isTaking(viewer, deliverable),
                clock.instant());
    }
}
