package it.tappe.notification.calendar.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.notification.calendar.WebinarEvents;

/** «Aggiungi al calendario» on a webinar's page: the webinar as a file that any calendar opens. */
@Controller("/calendario/webinar")
@Secured(SecurityRule.IS_AUTHENTICATED)
class WebinarFilePages {
    private final WebinarEvents webinars;

    WebinarFilePages(WebinarEvents webinars) {
        this.webinars = webinars;
    }

    @Get(value = "/{id}.ics", produces = MediaType.ALL)
    HttpResponse<?> download(Viewer viewer, @PathVariable long id) {
        return CalendarFiles.send("webinar-" + id + ".ics", webinars.file(viewer, id));
    }
}
