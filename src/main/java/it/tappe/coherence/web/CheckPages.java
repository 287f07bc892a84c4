package it.tappe.coherence.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.coherence.check.Checks;
import it.tappe.programme.Programmes;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.LinkedHashMap;
import java.util.Map;

/** The last results of the experts' checks over the project works that one sees. */
@Controller("/coerenza")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class CheckPages {
    private final Checks checks;
    private final Programmes programmes;
    private final Pages pages;

    CheckPages(Checks checks, Programmes programmes, Pages pages) {
        this.checks = checks;
        this.programmes = programmes;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer) {
        Form form = Form.of(request.getParameters().asMap());
        Long area = form.number("area");
        Map<String, String> areas = new LinkedHashMap<>();
        programmes.areas(viewer).forEach(one -> areas.put(String.valueOf(one.position()), one.name()));
        return pages.show(
                request,
                View.of("coherence/overview", "Coerenza dei project work")
                        .under("Project work", "/project-work")
                        .with("overview", checks.overview(viewer, area == null ? null : area.intValue()))
                        .with("areas", areas)
                        .with("form", form));
    }
}
