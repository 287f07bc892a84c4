package it.tappe.notification.calendar.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.notification.calendar.CalendarFeeds;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.Optional;

/** «Il tuo calendario»: where people make its address, renew and revoke it; coordinators that of the programme too. */
@Controller("/profilo/calendario")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class CalendarPages {
    private static final String PATH = "/profilo/calendario";
    private static final String TITLE = "Il tuo calendario";

    private final CalendarFeeds feeds;
    private final Pages pages;

    CalendarPages(CalendarFeeds feeds, Pages pages) {
        this.feeds = feeds;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer) {
        boolean coordinates = viewer.may(Action.EDIT_REGISTER);
        return pages.show(
                request,
                View.of("notification/calendar", TITLE)
                        .under("Profilo", "/profilo")
                        .with("own", feeds.own(viewer))
                        .with("coordinates", coordinates)
                        .with("programme", coordinates ? feeds.ofProgramme(viewer) : Optional.empty()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> renew(HttpRequest<?> request, Viewer viewer) {
        return made(request, feeds.renewOwn(viewer), false);
    }

    @Post("/revoca")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> revoke(HttpRequest<?> request, Viewer viewer) {
        feeds.revokeOwn(viewer);
        return pages.goTo(request, PATH, "Indirizzo revocato: nessun calendario lo legge più.");
    }

    @Post("/programma")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> renewOfProgramme(HttpRequest<?> request, Viewer viewer) {
        return made(request, feeds.renewOfProgramme(viewer), true);
    }

    @Post("/programma/revoca")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> revokeOfProgramme(HttpRequest<?> request, Viewer viewer) {
        feeds.revokeOfProgramme(viewer);
        return pages.goTo(request, PATH, "Indirizzo del programma revocato: nessun calendario lo legge più.");
    }

    private HttpResponse<?> made(HttpRequest<?> request, String address, boolean ofProgramme) {
        return pages.show(
                request,
                View.of("notification/calendar-made", "Indirizzo del calendario")
                        .under("Profilo", "/profilo")
                        .under(TITLE, PATH)
                        .with("address", address)
                        .with("ofProgramme", ofProgramme));
    }
}
