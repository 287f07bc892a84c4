package it.tappe.programme.web;

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
import it.tappe.programme.Area;
import it.tappe.programme.AreaEntry;
import it.tappe.programme.Programmes;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.Map;

/** The areas of the programme, for the coordinator. */
@Controller("/programma/ambiti")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class AreaPages {
    private final Programmes programmes;
    private final Pages pages;

    AreaPages(Programmes programmes, Pages pages) {
        this.programmes = programmes;
        this.pages = pages;
    }

    @Get("/nuovo")
    HttpResponse<?> blank(HttpRequest<?> request, Viewer viewer) {
        programmes.requireEditing(viewer);
        int next =
                programmes.areas(viewer).stream().mapToInt(Area::position).max().orElse(0) + 1;
        return pages.show(request, create(Form.empty().fill("position", next)));
    }

    @Post("/nuovo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, Viewer viewer, @Body Map<String, Object> body) {
        programmes.requireEditing(viewer);
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    programmes.createArea(viewer, entry(form));
                    return new Pages.Done("/programma", "Ambito creato.");
                },
                AreaPages::create);
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, long id) {
        programmes.requireEditing(viewer);
        Area area = programmes.area(viewer, id);
        return pages.show(request, edit(area, filled(area)));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, Viewer viewer, long id, @Body Map<String, Object> body) {
        programmes.requireEditing(viewer);
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    programmes.changeArea(viewer, id, entry(form));
                    return new Pages.Done("/programma", "Ambito salvato.");
                },
                again -> {
                    Area area = programmes.area(viewer, id);
                    return edit(area, again.restOn(filled(area)));
                });
    }

    private static View create(Form form) {
        return edit("Nuovo ambito", "/programma/ambiti/nuovo", form);
    }

    private static View edit(Area area, Form form) {
        return edit(area.name(), "/programma/ambiti/" + area.id(), form);
    }

    private static View edit(String title, String action, Form form) {
        return View.of("programme/area", title)
                .under("Programma", "/programma")
                .with("title", title)
                .with("action", action)
                .with("form", form);
    }

    private static Form filled(Area area) {
        return Form.empty()
                .fill("position", area.position())
                .fill("name", area.name())
                .fill("version", area.version());
    }

    private static AreaEntry entry(Form form) {
        AreaEntry entry = new AreaEntry(form.neededInteger("position"), form.text("name"), form.version());
        form.readable();
        return entry;
    }
}
