package it.tappe.webinar.web;

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
import it.tappe.programme.Programmes;
import it.tappe.programme.Steps;
import it.tappe.shared.Refusal;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.Webinars;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where a coordinator creates, changes and cancels webinars. */
@Controller("/webinar")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class WebinarEditing {
    private final Webinars webinars;
    private final Programmes programmes;
    private final Steps steps;
    private final Pages pages;

    WebinarEditing(Webinars webinars, Programmes programmes, Steps steps, Pages pages) {
        this.webinars = webinars;
        this.programmes = programmes;
        this.steps = steps;
        this.pages = pages;
    }

    @Get("/nuovo")
    HttpResponse<?> blank(HttpRequest<?> request, Viewer viewer) {
        webinars.requireEditing(viewer);
        return pages.show(request, creating(viewer, WebinarForm.blank()));
    }

    @Post("/nuovo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, Viewer viewer, @Body Map<String, Object> body) {
        webinars.requireEditing(viewer);
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    Webinar webinar = Refusal.Invalid.renaming(
                            WebinarForm::name,
                            () -> webinars.create(
                                    viewer, WebinarForm.entry(form, last(viewer)), form.isTicked("announce")));
                    return new Pages.Done("/webinar/" + webinar.id(), "Webinar creato: ora puoi scrivere la scaletta.");
                },
                form -> creating(viewer, form));
    }

    @Get("/{id}/modifica")
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, long id) {
        webinars.requireEditing(viewer);
        Webinar webinar = webinars.find(viewer, id);
        return pages.show(request, changing(viewer, webinar, WebinarForm.of(webinar)));
    }

    @Post("/{id}/modifica")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, Viewer viewer, long id, @Body Map<String, Object> body) {
        webinars.requireEditing(viewer);
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    Refusal.Invalid.renaming(
                            WebinarForm::name,
                            () -> webinars.change(viewer, id, WebinarForm.entry(form, last(viewer))));
                    return new Pages.Done("/webinar/" + id, "Webinar salvato.");
                },
                again -> {
                    Webinar webinar = webinars.find(viewer, id);
                    return changing(viewer, webinar, again.restOn(WebinarForm.of(webinar)));
                });
    }

    @Post("/{id}/annullamento")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> cancel(HttpRequest<?> request, Viewer viewer, long id, @Body Map<String, Object> body) {
        webinars.cancel(viewer, id);
        return pages.goTo(request, "/webinar/" + id, "Webinar annullato: resta nell’elenco, segnato come annullato.");
    }

    private int last(Viewer viewer) {
        return steps.list(viewer).stream()
                .mapToInt(step -> step.position())
                .max()
                .orElse(0);
    }

    private View creating(Viewer viewer, Form form) {
        return view(viewer, "Nuovo webinar", "/webinar/nuovo", form).with("isNew", true);
    }

    private View changing(Viewer viewer, Webinar webinar, Form form) {
        return view(viewer, "Modifica il webinar", "/webinar/" + webinar.id() + "/modifica", form)
                .under(webinar.title(), "/webinar/" + webinar.id())
                .with("isNew", false);
    }

    private View view(Viewer viewer, String title, String action, Form form) {
        Map<String, String> areas = new LinkedHashMap<>();
        programmes.areas(viewer).forEach(area -> areas.put(String.valueOf(area.id()), area.name()));
        return View.of("webinar/edit", title)
                .under("Webinar", "/webinar")
                .with("action", action)
                .with("areas", areas)
                .with("places", WebinarForm.places(steps.list(viewer)))
                .with("form", form);
    }
}
