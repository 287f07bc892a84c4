package it.tappe.deliverable;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Viewer;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What project works owe, and how far they are. */
@Singleton
@Transactional
public class Deliverables {
    private final ProjectWorks projectWorks;
    private final DeliverableRepository deliverables;

    Deliverables(ProjectWorks projectWorks, DeliverableRepository deliverables) {
        this.projectWorks = projectWorks;
        this.deliverables = deliverables;
    }

    /** The deliverables of a project work that the viewer sees, by step. */
    public List<Deliverable> list(Viewer viewer, long projectWorkId) {
        projectWorks.find(viewer, projectWorkId);
        return deliverables.list(projectWorkId);
    }

    /** The deliverable of a step; refused with 404 when there is none or the viewer does not see the project work. */
    public Deliverable find(Viewer viewer, long projectWorkId, int stepPosition) {
        projectWorks.find(viewer, projectWorkId);
        return deliverables.find(projectWorkId, stepPosition).orElseThrow(Refusal.NotFound::new);
    }

    /** Of each of these project works, which the viewer is known to see, its deliverables by step: one query. */
    public Map<Long, List<Deliverable>> of(Collection<Long> projectWorkIds) {
        return projectWorkIds.isEmpty()
                ? Map.of()
                : deliverables.ofAll(projectWorkIds).stream()
                        .collect(Collectors.groupingBy(Deliverable::projectWorkId));
    }
}
