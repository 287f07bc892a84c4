package it.tappe.dashboard.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Role;
import it.tappe.access.Viewer;
import it.tappe.dashboard.CanvasHints;
import it.tappe.dashboard.Home;
import it.tappe.dashboard.Homes;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.List;

/** The home page of each role. */
@Controller
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class HomePages {
    private final Homes homes;
    private final CanvasHints canvases;
    private final Pages pages;

    HomePages(Homes homes, CanvasHints canvases, Pages pages) {
        this.homes = homes;
        this.canvases = canvases;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> home(HttpRequest<?> request, Viewer viewer) {
        Home home = homes.gather(viewer);
        boolean isConcerned = viewer.role() != Role.COORDINATOR && viewer.role() != Role.OBSERVER;
        return pages.show(
                request,
                View.of("dashboard/home", "Home")
                        .with("viewer", viewer)
                        .with("home", home)
                        .with("canvases", isConcerned ? canvases.of(home.overviews()) : List.of()));
    }
}
