package it.tappe.deliverable.extension;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.Deliverables;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.shared.Refusal;
import it.tappe.shared.RomeTime;
import it.tappe.shared.Violations;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Later deadlines for single project works. */
@Singleton
@Transactional
public class Extensions {
    private final ProjectWorks projectWorks;
    private final Deliverables deliverables;
    private final ExtensionRepository extensions;
    private final Journal journal;
    private final ApplicationEventPublisher<ExtensionGranted> events;
    private final Clock clock;

    Extensions(
            ProjectWorks projectWorks,
            Deliverables deliverables,
            ExtensionRepository extensions,
            Journal journal,
            ApplicationEventPublisher<ExtensionGranted> events,
            Clock clock) {
        this.projectWorks = projectWorks;
        this.deliverables = deliverables;
        this.extensions = extensions;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** An extension with the name of who granted it. */
    @MappedEntity
    public record Granted(long id, LocalDate newDueOn, String reason, Instant grantedAt, String grantedByName) {}

    /** Grants more time; it counts at once for everything that looks at the deadline. */
    public Deliverable grant(Viewer viewer, long projectWorkId, int stepPosition, ExtensionEntry entry) {
        ProjectWork work = projectWorks.find(viewer, projectWorkId);
        viewer.require(Action.EXTEND, work);
        Violations.requireNone(entry);
        Deliverable before = deliverables.find(viewer, projectWorkId, stepPosition);
        entry.check(before);
        save(viewer, work, before, entry);
        return deliverables.find(viewer, projectWorkId, stepPosition);
    }

    /**
     * Grants the same time to several project works for one step, all or nothing; 422 names those whose deadline is as
     * late already. What it reads takes as many queries for one as for all.
     */
    public List<Deliverable> grantAll(Viewer viewer, Set<Long> projectWorkIds, int stepPosition, ExtensionEntry entry) {
        viewer.require(Action.EXTEND);
        Violations.requireNone(entry);
        if (projectWorkIds.isEmpty()) {
            throw Refusal.Invalid.field("projectWorks", "Scegli almeno un project work.");
        }
        Map<Long, ProjectWork> works = projectWorks.list(viewer).stream()
                .filter(work -> projectWorkIds.contains(work.id()))
                .collect(Collectors.toMap(ProjectWork::id, Function.identity()));
        List<Deliverable> owed = owed(works.keySet(), stepPosition);
        if (owed.size() < projectWorkIds.size()) {
            throw new Refusal.NotFound();
        }
        entry.checkAll(owed, works);
        owed.forEach(before -> save(viewer, Objects.requireNonNull(works.get(before.projectWorkId())), before, entry));
        return owed(works.keySet(), stepPosition);
    }

    private List<Deliverable> owed(Set<Long> projectWorkIds, int stepPosition) {
        return deliverables.of(projectWorkIds).values().stream()
                .flatMap(List::stream)
                .filter(one -> one.stepPosition() == stepPosition)
                .sorted(Comparator.comparing(Deliverable::projectWorkId))
                .toList();
    }

    private void save(Viewer viewer, ProjectWork work, Deliverable before, ExtensionEntry entry) {
        Extension saved = extensions.save(new Extension(
                0,
                work.id(),
                before.stepId(),
                entry.newDueDate(),
                entry.reason().strip(),
                clock.instant(),
                viewer.accountId()));
        String label = work.label() + " – " + before.stepTitle();
        journal.note(
                viewer,
                Act.EXTENDED,
                JournalSubject.of("extension", saved.id(), label)
                        .in(work.id())
                        .changed(
                                RomeTime.date(before.deadlines().dueAt()),
                                RomeTime.date(entry.newDueDate()) + ": " + saved.reason()));
        events.publishEvent(new ExtensionGranted(work, before, saved));
    }

    /** The extensions of a deliverable, newest first. */
    public List<Granted> list(Viewer viewer, long projectWorkId, int stepPosition) {
        Deliverable deliverable = deliverables.find(viewer, projectWorkId, stepPosition);
        return extensions.list(projectWorkId, deliverable.stepId());
    }
}
