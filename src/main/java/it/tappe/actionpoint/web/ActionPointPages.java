package it.tappe.actionpoint.web;

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
import it.tappe.actionpoint.ActionPoint;
import it.tappe.actionpoint.ActionPointEntry;
import it.tappe.actionpoint.ActionPoints;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.LinkedHashMap;
import java.util.Map;

/** One action: where it is changed; and the buttons that tick it off, which stand wherever it is shown. */
@Controller("/azioni/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured(SecurityRule.IS_AUTHENTICATED)
class ActionPointPages {
    private final ActionPoints points;
    private final Pages pages;

    ActionPointPages(ActionPoints points, Pages pages) {
        this.points = points;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, long id) {
        return pages.show(request, view(viewer, id, filled(points.find(viewer, id))));
    }

    @Post
    HttpResponse<?> change(HttpRequest<?> request, Viewer viewer, long id, @Body Map<String, Object> body) {
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    ActionPointEntry entry = new ActionPointEntry(
                            form.text("text"),
                            form.number("ownerAccountId"),
                            form.optional("owner"),
                            form.date("dueOn"),
                            form.version());
                    form.readable();
                    return done(points.change(viewer, id, entry), "Azione salvata.");
                },
                again -> view(viewer, id, again.restOn(filled(points.find(viewer, id)))));
    }

    @Post("/fatta")
    HttpResponse<?> finish(HttpRequest<?> request, Viewer viewer, long id) {
        return go(request, done(points.finish(viewer, id), "Azione segnata come fatta."));
    }

    @Post("/riapertura")
    HttpResponse<?> reopen(HttpRequest<?> request, Viewer viewer, long id) {
        return go(request, done(points.reopen(viewer, id), "Azione di nuovo da fare."));
    }

    @Post("/superata")
    HttpResponse<?> supersede(HttpRequest<?> request, Viewer viewer, long id) {
        return go(request, done(points.supersede(viewer, id), "Azione segnata come superata."));
    }

    private HttpResponse<?> go(HttpRequest<?> request, Pages.Done done) {
        return pages.goTo(request, done.path(), done.notice());
    }

    private static Pages.Done done(ActionPoint point, String notice) {
        return new Pages.Done(point.origin().path(), notice);
    }

    private View view(Viewer viewer, long id, Form form) {
        ActionPoint point = points.find(viewer, id);
        Map<String, String> owners = new LinkedHashMap<>();
        points.owners(viewer, point.projectWorkId())
                .forEach(account -> owners.put(String.valueOf(account.id()), account.displayName()));
        return View.of("actionpoint/edit", "Modifica l’azione")
                .under(point.originKind().label(), point.origin().path())
                .with("point", point)
                .with("owners", owners)
                .with("form", form);
    }

    private static Form filled(ActionPoint point) {
        return Form.empty()
                .fill("text", point.text())
                .fill("ownerAccountId", point.ownerAccountId())
                .fill("owner", point.ownerAccountId() == null ? point.owner() : null)
                .fill("dueOn", point.dueOn())
                .fill("version", point.version());
    }
}
