package it.tappe.report.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.programme.Programmes;
import it.tappe.report.ReportCatalogue;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.LinkedHashMap;
import java.util.Map;

/** The page from which reports are printed. */
@Controller
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class ReportPages {
    private final ReportCatalogue catalogue;
    private final Programmes programmes;
    private final Prints prints;
    private final Pages pages;

    ReportPages(ReportCatalogue catalogue, Programmes programmes, Prints prints, Pages pages) {
        this.catalogue = catalogue;
        this.programmes = programmes;
        this.prints = prints;
        this.pages = pages;
    }

    @Get("/report")
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer) {
        return pages.show(
                request,
                View.of("report/list", "Report")
                        .with("reports", catalogue.list(viewer))
                        .with("areas", areas(viewer)));
    }

    @Get(value = "/report/{name}", produces = MediaType.ALL)
    HttpResponse<?> print(HttpRequest<?> request, Viewer viewer, @PathVariable String name) {
        return prints.print(viewer, name, request);
    }

    private Map<String, String> areas(Viewer viewer) {
        Map<String, String> areas = new LinkedHashMap<>();
        programmes.areas(viewer).forEach(area -> areas.put(String.valueOf(area.position()), area.name()));
        return areas;
    }
}
