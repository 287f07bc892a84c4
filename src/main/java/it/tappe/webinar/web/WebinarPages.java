package it.tappe.webinar.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.actionpoint.ActionPoint;
import it.tappe.programme.Area;
import it.tappe.programme.Programmes;
import it.tappe.web.Pages;
import it.tappe.web.View;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.Webinars;
import it.tappe.webinar.agenda.Agendas;
import it.tappe.webinar.agenda.Warnings;
import it.tappe.webinar.minutes.WebinarActions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The webinars in the order of time, and each with its agenda. */
@Controller("/webinar")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class WebinarPages {
    private final Webinars webinars;
    private final Agendas agendas;
    private final Warnings warnings;
    private final WebinarActions actions;
    private final Programmes programmes;
    private final Pages pages;

    WebinarPages(
            Webinars webinars,
            Agendas agendas,
            Warnings warnings,
            WebinarActions actions,
            Programmes programmes,
            Pages pages) {
        this.webinars = webinars;
        this.agendas = agendas;
        this.warnings = warnings;
        this.actions = actions;
        this.programmes = programmes;
        this.pages = pages;
    }

    /** Those that concern the viewer; with {@code quali=tutti} all of them. */
    @Get
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer, @QueryValue @Nullable String quali) {
        List<Webinar> all = webinars.list(viewer);
        Set<Long> own = webinars.areasOf(viewer);
        List<Webinar> shown = "tutti".equals(quali)
                ? all
                : all.stream().filter(webinar -> webinar.concerns(own)).toList();
        return pages.show(
                request,
                View.of("webinar/list", "Webinar")
                        .with("webinars", shown)
                        .with("others", all.size() - shown.size())
                        .with("areas", areas(viewer))
                        .with("edits", viewer.may(Action.EDIT_REGISTER))
                        .with("warnings", warnings.of(viewer, all)));
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, long id) {
        Webinar webinar = webinars.find(viewer, id);
        return pages.show(
                request,
                View.of("webinar/show", webinar.title())
                        .under("Webinar", "/webinar")
                        .with("webinar", webinar)
                        .with("areas", areas(viewer))
                        .with("edits", viewer.may(Action.EDIT_REGISTER))
                        .with("leads", viewer.may(Action.RUN_WEBINAR))
                        .with("warnings", warnings.of(viewer, webinar))
                        .with("decks", DeckLinks.of(viewer, webinar, programmes.areas(viewer)))
                        .with(
                                "actions",
                                actions.of(viewer, id).stream()
                                        .filter(ActionPoint::isOpen)
                                        .toList())
                        .with("carried", actions.carriedTo(viewer, id))
                        .with("agenda", agendas.of(viewer, id)));
    }

    private Map<Long, String> areas(Viewer viewer) {
        Map<Long, String> areas = new LinkedHashMap<>();
        for (Area area : programmes.areas(viewer)) {
            areas.put(area.id(), area.name());
        }
        return areas;
    }
}
