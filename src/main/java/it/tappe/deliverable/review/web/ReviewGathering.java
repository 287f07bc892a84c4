package it.tappe.deliverable.review.web;

import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverables;
import it.tappe.deliverable.Submissions;
import it.tappe.deliverable.review.Points;
import it.tappe.deliverable.review.ReviewDrafts;
import it.tappe.deliverable.review.VersionAddress;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.web.Form;
import it.tappe.web.View;
import jakarta.inject.Singleton;

/** Gathers what the pages of a review tell. */
@Singleton
class ReviewGathering {
    private final ProjectWorks projectWorks;
    private final Deliverables deliverables;
    private final Submissions submissions;
    private final ReviewDrafts drafts;
    private final Points points;

    ReviewGathering(
            ProjectWorks projectWorks,
            Deliverables deliverables,
            Submissions submissions,
            ReviewDrafts drafts,
            Points points) {
        this.projectWorks = projectWorks;
        this.deliverables = deliverables;
        this.submissions = submissions;
        this.drafts = drafts;
        this.points = points;
    }

    ReviewPage gather(Viewer viewer, VersionAddress at) {
        ProjectWork work = projectWorks.find(viewer, at.projectWorkId());
        viewer.require(Action.REVIEW, work);
        return new ReviewPage(
                viewer,
                work,
                deliverables.find(viewer, at.projectWorkId(), at.stepPosition()),
                submissions.version(viewer, at.projectWorkId(), at.stepPosition(), at.number()),
                drafts.find(viewer, at.projectWorkId(), at.stepPosition(), at.number()),
                points.list(viewer, at.projectWorkId(), at.stepPosition()));
    }

    ReviewForm form(Viewer viewer, VersionAddress at) {
        return new ReviewForm(submissions
                .version(viewer, at.projectWorkId(), at.stepPosition(), at.number())
                .sections());
    }

    /** The page as the draft fills it. */
    View view(Viewer viewer, VersionAddress at) {
        ReviewPage page = gather(viewer, at);
        return view(page, form(viewer, at).filled(page.draft()), "deliverable/review");
    }

    /** The page with what was typed; beside it what somebody else has saved meanwhile. */
    View again(Viewer viewer, VersionAddress at, Form typed) {
        ReviewPage page = gather(viewer, at);
        return view(page, typed.restOn(form(viewer, at).filled(page.draft())), "deliverable/review");
    }

    /** The page as the draft fills it, with what is wrong with something else that was sent. */
    View refused(Viewer viewer, VersionAddress at, Form other) {
        ReviewPage page = gather(viewer, at);
        return view(page, form(viewer, at).fill(other, page.draft()), "deliverable/review");
    }

    static View view(ReviewPage page, Form form, String template) {
        return View.of(
                        template,
                        "Revisione della versione " + page.checked().version().number())
                .under("Da revisionare", "/revisioni")
                .under(
                        page.work().provinceName(),
                        "/project-work/" + page.work().id())
                .under(page.deliverable().stepTitle(), page.deliverablePath())
                .with("page", page)
                .with("form", form);
    }
}
