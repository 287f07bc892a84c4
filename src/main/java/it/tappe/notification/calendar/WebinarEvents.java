package it.tappe.notification.calendar;

import it.tappe.access.Role;
import it.tappe.access.Viewer;
import it.tappe.document.calendar.CalendarEvent;
import it.tappe.document.calendar.CalendarFile;
import it.tappe.programme.Area;
import it.tappe.programme.Programmes;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.Webinars;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Webinars: those for all, and those of the areas in which the viewer has to do with a project work. */
@Singleton
public class WebinarEvents implements CalendarSource {
    private final Webinars webinars;
    private final Programmes programmes;
    private final ProjectWorks projectWorks;
    private final Addresses addresses;

    WebinarEvents(Webinars webinars, Programmes programmes, ProjectWorks projectWorks, Addresses addresses) {
        this.webinars = webinars;
        this.programmes = programmes;
        this.projectWorks = projectWorks;
        this.addresses = addresses;
    }

    @Override
    public List<CalendarEvent> events(Viewer viewer) {
        Map<Long, String> areas = areas(viewer);
        Set<Long> own =
                projectWorks.list(viewer).stream().map(ProjectWork::areaId).collect(Collectors.toSet());
        boolean hasAll = viewer.role() == Role.COORDINATOR || viewer.role() == Role.OBSERVER;
        return webinars.list(viewer).stream()
                .filter(webinar -> hasAll || webinar.isForAll() || !Collections.disjoint(webinar.areaIds(), own))
                .map(webinar -> event(webinar, areas))
                .toList();
    }

    /** One webinar as a file that any calendar opens. */
    public String file(Viewer viewer, long id) {
        Webinar webinar = webinars.find(viewer, id);
        return CalendarFile.feed(webinar.title(), "", List.of(event(webinar, areas(viewer))))
                .text();
    }

    private CalendarEvent event(Webinar webinar, Map<Long, String> areas) {
        String area = webinar.isForAll()
                ? ""
                : webinar.areaIds().stream()
                        .map(id -> areas.getOrDefault(id, ""))
                        .collect(Collectors.joining(", ", " – ", ""));
        return new CalendarEvent(
                "webinar-" + webinar.id() + "@tappe",
                (int) webinar.version(),
                webinar.startsAt(),
                webinar.endsAt(),
                webinar.title() + area + (webinar.dateAssumed() ? " (data da confermare)" : ""),
                "La scaletta è in Tappe.",
                null,
                addresses.page("/webinar/" + webinar.id()),
                webinar.changedAt(),
                webinar.isCancelled());
    }

    private Map<Long, String> areas(Viewer viewer) {
        return programmes.areas(viewer).stream().collect(Collectors.toMap(Area::id, Area::name));
    }
}
