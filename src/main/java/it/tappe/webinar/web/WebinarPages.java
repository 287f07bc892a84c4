package it.tappe.webinar.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.programme.Area;
import it.tappe.programme.Programmes;
import it.tappe.web.Pages;
import it.tappe.web.View;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.Webinars;
import java.util.Map;
import java.util.stream.Collectors;

/** The webinars in the order of time, and each with its agenda. */
@Controller("/webinar")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class WebinarPages {
    private static final String FOR_ALL = "Tutti gli ambiti";

    private final Webinars webinars;
    private final Programmes programmes;
    private final Pages pages;

    WebinarPages(Webinars webinars, Programmes programmes, Pages pages) {
        this.webinars = webinars;
        this.programmes = programmes;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer) {
        Map<Long, String> areas = programmes.areas(viewer).stream().collect(Collectors.toMap(Area::id, Area::name));
        return pages.show(
                request,
                View.of("webinar/list", "Webinar")
                        .with("webinars", webinars.list(viewer))
                        .with("areas", areas)
                        .with("forAll", FOR_ALL));
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, long id) {
        Webinar webinar = webinars.find(viewer, id);
        Long areaId = webinar.areaId();
        return pages.show(
                request,
                View.of("webinar/show", webinar.title())
                        .under("Webinar", "/webinar")
                        .with("webinar", webinar)
                        .with(
                                "area",
                                areaId == null
                                        ? FOR_ALL
                                        : programmes.area(viewer, areaId).name())
                        .with("edits", viewer.may(Action.EDIT_REGISTER))
                        .with("agenda", webinars.agenda(viewer, id)));
    }
}
