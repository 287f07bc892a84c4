package it.tappe.servicemodel.agreement.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.servicemodel.agreement.Agreements;
import it.tappe.web.Pages;
import it.tappe.web.View;

/** How far those who rate agree, over all project works: for the coordination. */
@Controller("/accordo")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class OverviewPages {
    private final Agreements agreements;
    private final Pages pages;

    OverviewPages(Agreements agreements, Pages pages) {
        this.agreements = agreements;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer) {
        return pages.show(
                request,
                View.of("agreement/overview", "Accordo fra i tutor").with("overview", agreements.overview(viewer)));
    }
}
