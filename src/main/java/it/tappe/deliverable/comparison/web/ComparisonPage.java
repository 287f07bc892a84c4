package it.tappe.deliverable.comparison.web;

import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.comparison.Comparisons.Start;
import it.tappe.deliverable.comparison.VersionDifference;
import it.tappe.projectwork.ProjectWork;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a comparison tells.
 *
 * @param starts from what one can compare: what is sent, and how people read it
 * @param ends up to what
 * @param start from where the viewer will want to know what changed; null when nothing comes before
 * @param difference null when there is nothing to compare, or what was chosen is refused
 */
public record ComparisonPage(
        ProjectWork work,
        Deliverable deliverable,
        Map<String, String> starts,
        Map<String, String> ends,
        @Nullable Start start,
        @Nullable VersionDifference difference) {

    /** Address of the deliverable's page. */
    public String deliverablePath() {
        return "/project-work/" + work.id() + "/step/" + deliverable.stepPosition();
    }

    /** Whether the comparison starts from the version that the viewer has reviewed last. */
    public boolean isSinceOwnReview() {
        return hasOwnReview() && difference != null && start != null && isFrom(difference, start.number());
    }

    /** Whether the viewer has reviewed a version before the one that is looked at. */
    public boolean hasOwnReview() {
        return start != null && start.reviewedByViewer();
    }

    private boolean isFrom(VersionDifference shown, int number) {
        return shown.from().number() == number && shown.from().stepPosition() == deliverable.stepPosition();
    }
}
