package it.tappe.deliverable.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverables;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.time.Clock;

/** The queue of what waits for a review. */
@Controller("/revisioni")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class QueuePages {
    private final Deliverables deliverables;
    private final Clock clock;
    private final Pages pages;

    QueuePages(Deliverables deliverables, Clock clock, Pages pages) {
        this.deliverables = deliverables;
        this.clock = clock;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer) {
        return pages.show(
                request,
                View.of("deliverable/queue", "Da revisionare")
                        .with("waiting", deliverables.waiting(viewer))
                        .with("now", clock.instant()));
    }
}
