package it.tappe.deliverable.review.web;

import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.Submissions.CheckedVersion;
import it.tappe.deliverable.review.Point;
import it.tappe.deliverable.review.ReviewDraft;
import it.tappe.projectwork.ProjectWork;
import java.util.List;

/**
 * What the page of a review tells.
 *
 * @param points of the deliverable, open ones first to be looked at
 */
public record ReviewPage(
        Viewer viewer,
        ProjectWork work,
        Deliverable deliverable,
        CheckedVersion checked,
        ReviewDraft draft,
        List<Point> points) {

    /** Address of the deliverable's page. */
    public String deliverablePath() {
        return "/project-work/" + work.id() + "/step/" + deliverable.stepPosition();
    }

    /** Address of the version, under which the review stands. */
    public String path() {
        return deliverablePath() + "/versioni/" + checked.version().number();
    }

    /** Points that nobody has marked as taken up. */
    public List<Point> openPoints() {
        return points.stream().filter(Point::isOpen).toList();
    }
}
