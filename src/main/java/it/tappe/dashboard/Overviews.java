package it.tappe.dashboard;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.Deliverables;
import it.tappe.deliverable.Standing;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.servicemodel.classification.Classification;
import it.tappe.servicemodel.classification.Classifications;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The project works that a viewer sees, with how far they are. A programme has at most as many as Italy has provinces,
 * times its areas: they are read whole, in a constant number of queries, and filtered here, where the status is known.
 */
@Singleton
@Transactional
public class Overviews {
    private final ProjectWorks projectWorks;
    private final Deliverables deliverables;
    private final Classifications classifications;
    private final Clock clock;

    Overviews(ProjectWorks projectWorks, Deliverables deliverables, Classifications classifications, Clock clock) {
        this.projectWorks = projectWorks;
        this.deliverables = deliverables;
        this.classifications = classifications;
        this.clock = clock;
    }

    /** Those that the filter lets through, by province and area. */
    public List<Overview> list(Viewer viewer, OverviewFilter filter) {
        List<ProjectWork> works =
                projectWorks.list(viewer).stream().filter(filter::lets).toList();
        List<Long> ids = works.stream().map(ProjectWork::id).toList();
        Map<Long, List<Deliverable>> owed = deliverables.of(ids);
        Map<Long, Classification> models = classifications.latest(ids);
        Instant now = clock.instant();
        return works.stream()
                .map(work -> new Overview(
                        work, new Standing(owed.getOrDefault(work.id(), List.of())), models.get(work.id()), now))
                .filter(filter::lets)
                .toList();
    }

    /** One of them. */
    public Overview find(Viewer viewer, long id) {
        return new Overview(
                projectWorks.find(viewer, id),
                new Standing(deliverables.list(viewer, id)),
                classifications.latest(List.of(id)).get(id),
                clock.instant());
    }
}
