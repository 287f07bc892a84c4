package it.tappe.webinar.timeline.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.programme.Programmes;
import it.tappe.web.Pages;
import it.tappe.web.View;
import it.tappe.webinar.timeline.Timeline;
import it.tappe.webinar.timeline.Timelines;

/** The path in time: of the viewer's areas, with {@code quali=tutti} of all. */
@Controller("/percorso")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class TimelinePages {
    private final Timelines timelines;
    private final Programmes programmes;
    private final Pages pages;

    TimelinePages(Timelines timelines, Programmes programmes, Pages pages) {
        this.timelines = timelines;
        this.programmes = programmes;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, @QueryValue @Nullable String quali) {
        Timeline timeline = timelines.of(viewer, "tutti".equals(quali));
        return pages.show(
                request,
                View.of("webinar/path", "Il percorso")
                        .with("timeline", timeline)
                        .with(
                                "others",
                                programmes.areas(viewer).size()
                                        - timeline.bands().size()));
    }
}
