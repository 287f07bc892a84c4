package it.tappe.deliverable.review.web;

import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverables;
import it.tappe.deliverable.review.Point;
import it.tappe.deliverable.review.Points;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.web.Form;
import it.tappe.web.View;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;

/** Gathers what the page of the points tells. */
@Singleton
class PointGathering {
    private final ProjectWorks projectWorks;
    private final Deliverables deliverables;
    private final Points points;

    PointGathering(ProjectWorks projectWorks, Deliverables deliverables, Points points) {
        this.projectWorks = projectWorks;
        this.deliverables = deliverables;
        this.points = points;
    }

    View view(Viewer viewer, long id, int step, Form form) {
        List<Point> ordered = points.list(viewer, id, step).stream()
                .sorted(Comparator.comparing((Point point) -> !point.isOpen()))
                .toList();
        PointPage page =
                new PointPage(viewer, projectWorks.find(viewer, id), deliverables.find(viewer, id, step), ordered);
        return View.of("deliverable/points", "Punti da discutere")
                .under("Project work", "/project-work")
                .under(page.work().provinceName(), "/project-work/" + id)
                .under(page.deliverable().stepTitle(), page.path())
                .with("page", page)
                .with("form", form);
    }
}
