package it.tappe.deliverable.extension;

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
import java.util.Collection;
import java.util.List;

/** Later deadlines for single project works. */
@Singleton
@Transactional
public class Extensions {
    private final ProjectWorks projectWorks;
    private final Deliverables deliverables;
    private final ExtensionRepository extensions;
    private final Journal journal;
    private final Clock clock;

    Extensions(
            ProjectWorks projectWorks,
            Deliverables deliverables,
            ExtensionRepository extensions,
            Journal journal,
            Clock clock) {
        this.projectWorks = projectWorks;
        this.deliverables = deliverables;
        this.extensions = extensions;
        this.journal = journal;
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
        Extension saved = extensions.save(new Extension(
                0,
                projectWorkId,
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
                        .in(projectWorkId)
                        .changed(
                                RomeTime.date(before.deadlines().dueAt()),
                                RomeTime.date(entry.newDueDate()) + ": " + saved.reason()));
        return deliverables.find(viewer, projectWorkId, stepPosition);
    }

    /**
     * Grants the same time to several project works for one step, all or nothing; 422 names those whose deadline is later
     * already.
     */
    public List<Deliverable> grantAll(
            Viewer viewer, Collection<Long> projectWorkIds, int stepPosition, ExtensionEntry entry) {
        viewer.require(Action.EXTEND);
        Violations.requireNone(entry);
        if (projectWorkIds.isEmpty()) {
            throw Refusal.Invalid.field("projectWorks", "Scegli almeno un project work.");
        }
        List<String> late = projectWorkIds.stream()
                .map(id -> deliverables.find(viewer, id, stepPosition))
                .filter(one -> !entry.isLaterThan(one))
                .map(one -> projectWorks.find(viewer, one.projectWorkId()).provinceName())
                .toList();
        if (!late.isEmpty()) {
            throw Refusal.Invalid.field(
                    "newDueDate", "Hanno già una scadenza uguale o successiva: " + String.join(", ", late) + ".");
        }
        return projectWorkIds.stream()
                .sorted()
                .map(id -> grant(viewer, id, stepPosition, entry))
                .toList();
    }

    /** The extensions of a deliverable, newest first. */
    public List<Granted> list(Viewer viewer, long projectWorkId, int stepPosition) {
        Deliverable deliverable = deliverables.find(viewer, projectWorkId, stepPosition);
        return extensions.list(projectWorkId, deliverable.stepId());
    }
}
