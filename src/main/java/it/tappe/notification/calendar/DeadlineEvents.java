package it.tappe.notification.calendar;

import it.tappe.access.Role;
import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.Deliverables;
import it.tappe.document.calendar.CalendarEvent;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Deadlines: a team has each of its own, whoever follows several project works has them by step and day. */
@Singleton
class DeadlineEvents implements CalendarSource {
    private final ProjectWorks projectWorks;
    private final Deliverables deliverables;
    private final Addresses addresses;
    private final Clock clock;

    DeadlineEvents(ProjectWorks projectWorks, Deliverables deliverables, Addresses addresses, Clock clock) {
        this.projectWorks = projectWorks;
        this.deliverables = deliverables;
        this.addresses = addresses;
        this.clock = clock;
    }

    @Override
    public List<CalendarEvent> events(Viewer viewer) {
        Instant now = clock.instant();
        List<Deadline> deadlines = deadlines(viewer);
        Stream<CalendarEvent> doors = deadlines.stream()
                .flatMap(deadline -> deadline.door(now, addresses).stream());
        Stream<CalendarEvent> days = viewer.role() == Role.TEAM
                ? deadlines.stream().map(deadline -> deadline.event(now, addresses))
                : groups(deadlines).stream().map(group -> group.event(now, followed(viewer)));
        return Stream.concat(days, doors).toList();
    }

    private List<Deadline> deadlines(Viewer viewer) {
        List<ProjectWork> works = projectWorks.list(viewer).stream()
                .filter(work -> concerns(work, viewer))
                .toList();
        Map<Long, List<Deliverable>> owed =
                deliverables.of(works.stream().map(ProjectWork::id).toList());
        return works.stream()
                .flatMap(work -> owed.getOrDefault(work.id(), List.of()).stream()
                        .map(deliverable -> new Deadline(work, deliverable)))
                .toList();
    }

    /** Tutors see all of their areas, but have to do with those that they are assigned to. */
    private static boolean concerns(ProjectWork work, Viewer viewer) {
        return viewer.role() != Role.TUTOR || work.tutorIds().contains(viewer.accountId());
    }

    private static List<DeadlineGroup> groups(List<Deadline> deadlines) {
        return deadlines.stream().collect(Collectors.groupingBy(DeadlineGroup.Key::of)).values().stream()
                .map(DeadlineGroup::new)
                .toList();
    }

    private String followed(Viewer viewer) {
        return addresses.page(viewer.role() == Role.COORDINATOR ? "/avanzamento" : "/project-work");
    }
}
