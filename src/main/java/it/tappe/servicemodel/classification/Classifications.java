package it.tappe.servicemodel.classification;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.servicemodel.Outcome;
import it.tappe.servicemodel.ServiceModels;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The classifications of project works into service models. Whoever sees the project work reads them. */
@Singleton
@Transactional
public class Classifications {
    private final ClassificationRepository classifications;
    private final SavedRatings ratings;
    private final ProjectWorks projectWorks;
    private final ServiceModels serviceModels;
    private final Journal journal;
    private final Clock clock;

    Classifications(
            ClassificationRepository classifications,
            SavedRatings ratings,
            ProjectWorks projectWorks,
            ServiceModels serviceModels,
            Journal journal,
            Clock clock) {
        this.classifications = classifications;
        this.ratings = ratings;
        this.projectWorks = projectWorks;
        this.serviceModels = serviceModels;
        this.journal = journal;
        this.clock = clock;
    }

    /** How the project work is classified at present; everything absent before the first classification. */
    public ClassificationSheet find(Viewer viewer, long projectWorkId) {
        return sheet(viewer, projectWorks.find(viewer, projectWorkId));
    }

    /** Every classification of the project work, newest first. */
    public List<HistoryEntry> history(Viewer viewer, long projectWorkId) {
        projectWorks.find(viewer, projectWorkId);
        return new History(classifications.all(projectWorkId), ratings.ofWork(projectWorkId)).entries();
    }

    /**
     * Classifies the project work anew; what held before stays in the history. Refused with 412 when it is based on a
     * classification that is no longer the newest.
     */
    public ClassificationSheet save(Viewer viewer, long projectWorkId, ClassificationEntry entry) {
        ProjectWork work = projectWorks.find(viewer, projectWorkId);
        viewer.require(Action.CLASSIFY, work);
        classifications.lock(projectWorkId);
        ClassificationSheet before = sheet(viewer, work);
        entry.requireBasedOn(before);
        List<Rating> rated = new RatingsEntered(before).over(entry.ratings());
        Outcome outcome = entry.decide(Rating.assess(before.catalogue(), rated));
        long id = classifications
                .save(new ClassificationRow(
                        0,
                        projectWorkId,
                        before.catalogue().id(),
                        before.number() + 1,
                        outcome.dominance(),
                        outcome.primary(),
                        outcome.secondary(),
                        entry.writtenReason(),
                        clock.instant(),
                        viewer.accountId()))
                .id();
        ratings.write(id, rated);
        ClassificationSheet after = sheet(viewer, work);
        note(viewer, id, before, after);
        return after;
    }

    /**
     * The newest classification of each of these project works, which the viewer is known to see, in one query; those
     * that have none are missing.
     */
    public Map<Long, Classification> latest(Collection<Long> projectWorkIds) {
        return projectWorkIds.isEmpty()
                ? Map.of()
                : classifications.latest(projectWorkIds).stream()
                        .collect(Collectors.toMap(Classification::projectWorkId, Function.identity()));
    }

    private ClassificationSheet sheet(Viewer viewer, ProjectWork work) {
        return ratings.sheet(
                work,
                serviceModels.ofArea(viewer, work.areaId()),
                classifications.latest(work.id()).orElse(null),
                classifications.versions(work.id()));
    }

    private void note(Viewer viewer, long id, ClassificationSheet before, ClassificationSheet after) {
        journal.note(
                viewer,
                Act.CLASSIFIED,
                JournalSubject.of("classification", id, after.work().label())
                        .in(after.work().id())
                        .changed(before.latest() == null ? null : before.summary(), after.summary()));
    }
}
