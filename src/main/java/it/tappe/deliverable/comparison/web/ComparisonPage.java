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
 * @param start what was chosen for the viewer, who had not; null when the viewer had
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
}
