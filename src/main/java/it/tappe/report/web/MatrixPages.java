package it.tappe.report.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.programme.Programmes;
import it.tappe.report.ReportParameters;
import it.tappe.report.progress.ProgressReport;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.LinkedHashMap;
import java.util.Map;

/** The matrix provinces × steps on screen. */
@Controller
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class MatrixPages {
    private final ProgressReport progress;
    private final Programmes programmes;
    private final Pages pages;

    MatrixPages(ProgressReport progress, Programmes programmes, Pages pages) {
        this.progress = progress;
        this.programmes = programmes;
        this.pages = pages;
    }

    @Get("/avanzamento")
    HttpResponse<?> matrix(HttpRequest<?> request, Viewer viewer) {
        ReportParameters parameters = ReportParameters.of(Prints.address(request), progress.filters());
        return pages.show(
                request,
                View.of("report/matrix", "Avanzamento")
                        .with("viewer", viewer)
                        .with("progress", progress.gather(viewer, parameters))
                        .with("areas", areas(viewer))
                        .with("form", Form.empty().fill("area", parameters.area())));
    }

    private Map<String, String> areas(Viewer viewer) {
        Map<String, String> areas = new LinkedHashMap<>();
        programmes.areas(viewer).forEach(area -> areas.put(String.valueOf(area.position()), area.name()));
        return areas;
    }
}
