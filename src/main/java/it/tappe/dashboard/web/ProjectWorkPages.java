package it.tappe.dashboard.web;

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
import it.tappe.dashboard.CanvasHints;
import it.tappe.dashboard.Overview;
import it.tappe.dashboard.OverviewFilter;
import it.tappe.dashboard.Overviews;
import it.tappe.deliverable.DeliverableStatus;
import it.tappe.programme.Programmes;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of project works, and the page of one. */
@Controller("/project-work")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class ProjectWorkPages {
    private final Overviews overviews;
    private final CanvasHints canvases;
    private final Programmes programmes;
    private final Pages pages;

    ProjectWorkPages(Overviews overviews, CanvasHints canvases, Programmes programmes, Pages pages) {
        this.overviews = overviews;
        this.canvases = canvases;
        this.programmes = programmes;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer) {
        Form form = Form.of(request.getParameters().asMap());
        Long area = form.number("area");
        OverviewFilter filter = new OverviewFilter(
                area == null ? null : area.intValue(),
                form.optional("province"),
                form.number("tutor"),
                form.choice("status", DeliverableStatus.class),
                form.optional("model"));
        Map<String, String> areas = new LinkedHashMap<>();
        programmes.areas(viewer).forEach(one -> areas.put(String.valueOf(one.position()), one.name()));
        return pages.show(
                request,
                View.of("dashboard/project-works", "Project work")
                        .with("viewer", viewer)
                        .with("overviews", overviews.list(viewer, filter))
                        .with("areas", areas)
                        .with("form", form));
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, @PathVariable long id) {
        Overview overview = overviews.find(viewer, id);
        return pages.show(
                request,
                View.of("dashboard/project-work", overview.work().provinceName())
                        .under("Project work", "/project-work")
                        .with("viewer", viewer)
                        .with("overview", overview)
                        .with("canvases", canvases.of(List.of(overview))));
    }
}
