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
import it.tappe.shared.RomeTime;
import it.tappe.shared.Violations;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One more delivery after the cut-off, for single deliverables. */
@Singleton
@Transactional
public class LateDoors {
    private final ProjectWorks projectWorks;
    private final Deliverables deliverables;
    private final LateDoorRepository doors;
    private final Journal journal;
    private final ApplicationEventPublisher<LateDoorOpened> events;
    private final Clock clock;

    LateDoors(
            ProjectWorks projectWorks,
            Deliverables deliverables,
            LateDoorRepository doors,
            Journal journal,
            ApplicationEventPublisher<LateDoorOpened> events,
            Clock clock) {
        this.projectWorks = projectWorks;
        this.deliverables = deliverables;
        this.doors = doors;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** A late door with the name of who opened it. */
    @MappedEntity
    public record Opened(long id, LocalDate untilOn, String reason, Instant openedAt, String openedByName) {}

    /** Opens the door for the next delivery; refused with 422 while the cut-off has not passed. */
    public Deliverable open(Viewer viewer, long projectWorkId, int stepPosition, LateDoorEntry entry) {
        ProjectWork work = projectWorks.find(viewer, projectWorkId);
        viewer.require(Action.EXTEND, work);
        Violations.requireNone(entry);
        Instant now = clock.instant();
        Deliverable before = deliverables.find(viewer, projectWorkId, stepPosition);
        entry.check(before, now);
        LateDoor saved = doors.save(new LateDoor(
                0,
                projectWorkId,
                before.stepId(),
                entry.untilDate(),
                entry.reason().strip(),
                now,
                viewer.accountId()));
        JournalSubject subject = JournalSubject.of("late_door", saved.id(), work.label() + " – " + before.stepTitle());
        journal.note(
                viewer,
                Act.REOPENED,
                subject.in(projectWorkId)
                        .changed(null, "fino al " + RomeTime.date(saved.untilOn()) + ": " + saved.reason()));
        events.publishEvent(new LateDoorOpened(work, before, saved));
        return deliverables.find(viewer, projectWorkId, stepPosition);
    }

    /** The late doors of a deliverable, used or not, newest first. */
    public List<Opened> list(Viewer viewer, long projectWorkId, int stepPosition) {
        Deliverable deliverable = deliverables.find(viewer, projectWorkId, stepPosition);
        return doors.list(projectWorkId, deliverable.stepId());
    }
}
