package it.tappe.deliverable.review.web;

import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.review.Point;
import it.tappe.deliverable.review.Points;
import it.tappe.projectwork.ProjectWork;
import java.util.List;

/**
 * What the page of the points tells.
 *
 * @param points open ones first, then by version
 */
public record PointPage(Viewer viewer, ProjectWork work, Deliverable deliverable, List<Point> points) {

    /** Address of the deliverable's page. */
    public String path() {
        return "/project-work/" + work.id() + "/step/" + deliverable.stepPosition();
    }

    public boolean offersReply() {
        return Points.mayReply(viewer, work);
    }

    public boolean offersTakingUp(Point point) {
        return viewer.may(Action.REVIEW, work) || (point.isAdvice() && viewer.may(Action.ADVISE, work));
    }

    /** Whether the viewer can advise on the latest delivered version. */
    public boolean offersAdvice() {
        return deliverable.deliveredNumber() != null && viewer.may(Action.ADVISE, work);
    }

    public long open() {
        return points.stream().filter(Point::isOpen).count();
    }
}
