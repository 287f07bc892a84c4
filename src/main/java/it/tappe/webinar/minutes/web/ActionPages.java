package it.tappe.webinar.minutes.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.actionpoint.ActionPointEntry;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.Webinars;
import it.tappe.webinar.minutes.WebinarActions;
import java.time.Clock;
import java.util.Map;

/** The actions that were taken on in a webinar, and those that earlier ones have left open. */
@Controller("/webinar/{id}/azioni")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class ActionPages {
    private final Webinars webinars;
    private final WebinarActions actions;
    private final Pages pages;
    private final Clock clock;

    ActionPages(Webinars webinars, WebinarActions actions, Pages pages, Clock clock) {
        this.webinars = webinars;
        this.actions = actions;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, long id) {
        return pages.show(request, view(viewer, id, Form.empty()));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, Viewer viewer, long id, @Body Map<String, Object> body) {
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    ActionPointEntry entry =
                            new ActionPointEntry(form.text("text"), null, form.text("owner"), form.date("dueOn"), null);
                    form.readable();
                    actions.add(viewer, id, entry);
                    return new Pages.Done("/webinar/" + id + "/azioni", "Azione aggiunta.");
                },
                form -> view(viewer, id, form));
    }

    @Post("/{pointId}/conclusione")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> finish(
            HttpRequest<?> request, Viewer viewer, long id, long pointId, @Body Map<String, Object> body) {
        webinars.find(viewer, id);
        actions.finish(viewer, pointId);
        return pages.goTo(request, "/webinar/" + id + "/azioni", "Azione conclusa.");
    }

    private View view(Viewer viewer, long id, Form form) {
        Webinar webinar = webinars.find(viewer, id);
        return View.of("webinar/actions", "Azioni")
                .under("Webinar", "/webinar")
                .under(webinar.title(), "/webinar/" + id)
                .with("webinar", webinar)
                .with("actions", actions.of(viewer, id))
                .with("carried", actions.carriedTo(viewer, id))
                .with("writes", actions.mayWrite(viewer))
                .with("viewer", viewer)
                .with("now", clock.instant())
                .with("form", form);
    }
}
