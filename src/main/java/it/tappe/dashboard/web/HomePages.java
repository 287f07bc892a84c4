package it.tappe.dashboard.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.dashboard.Homes;
import it.tappe.web.Pages;
import it.tappe.web.View;

/** The home page of each role. */
@Controller
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class HomePages {
    private final Homes homes;
    private final Pages pages;

    HomePages(Homes homes, Pages pages) {
        this.homes = homes;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> home(HttpRequest<?> request, Viewer viewer) {
        return pages.show(
                request,
                View.of("dashboard/home", "Home").with("viewer", viewer).with("home", homes.gather(viewer)));
    }
}
