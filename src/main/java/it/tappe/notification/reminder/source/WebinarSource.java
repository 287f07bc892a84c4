package it.tappe.notification.reminder.source;

import it.tappe.access.Viewer;
import it.tappe.notification.reminder.Occasion;
import it.tappe.notification.reminder.People;
import it.tappe.notification.reminder.ReminderSource;
import it.tappe.notification.reminder.rule.ReminderSubject;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.shared.RomeTime;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.Webinars;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Webinars that are still to come, for who has a project work in their areas. */
@Singleton
class WebinarSource implements ReminderSource {
    private final Webinars webinars;
    private final ProjectWorks projectWorks;

    WebinarSource(Webinars webinars, ProjectWorks projectWorks) {
        this.webinars = webinars;
        this.projectWorks = projectWorks;
    }

    @Override
    public List<Occasion> occasions(Viewer reader, People people, Instant now) {
        List<ProjectWork> works = projectWorks.listForReports(reader);
        return webinars.list(reader).stream()
                .filter(webinar -> !webinar.isCancelled() && webinar.startsAt().isAfter(now))
                .map(webinar -> occasion(webinar, works, people))
                .toList();
    }

    private static Occasion occasion(Webinar webinar, List<ProjectWork> works, People people) {
        List<ProjectWork> concerned =
                works.stream().filter(work -> webinar.isFor(work.areaId())).toList();
        return new Occasion(
                ReminderSubject.WEBINAR,
                "webinar " + webinar.id(),
                RomeTime.dayOf(webinar.startsAt()),
                webinar.startsAt(),
                null,
                null,
                false,
                null,
                webinar.title(),
                "",
                "/webinar/" + webinar.id(),
                people.of(concerned));
    }
}
