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
import it.tappe.programme.Programme;
import it.tappe.programme.ProgrammeEntry;
import it.tappe.programme.Programmes;
import it.tappe.programme.Steps;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.Map;
import java.util.Optional;

/** The programme with everything that it is made of, for the coordinator. */
@Controller("/programma")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class ProgrammePages {
    private final Programmes programmes;
    private final Steps steps;
    private final Pages pages;

    ProgrammePages(Programmes programmes, Steps steps, Pages pages) {
        this.programmes = programmes;
        this.steps = steps;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> overview(HttpRequest<?> request, Viewer viewer) {
        programmes.requireEditing(viewer);
        Optional<Programme> programme = programmes.latest(viewer);
        if (programme.isEmpty()) {
            return pages.show(request, View.of("programme/none", "Programma"));
        }
        return pages.show(
                request,
                View.of("programme/overview", "Programma")
                        .with("programme", programme.get())
                        .with("areas", programmes.areas(viewer))
                        .with("steps", steps.list(viewer))
                        .with("areaDates", steps.areaDates(viewer)));
    }

    @Get("/modifica")
    HttpResponse<?> form(HttpRequest<?> request, Viewer viewer) {
        programmes.requireEditing(viewer);
        return pages.show(request, edit(present(viewer)));
    }

    /** Begins the programme where there is none yet. */
    @Post("/modifica")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, Viewer viewer, @Body Map<String, Object> body) {
        programmes.requireEditing(viewer);
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    if (programmes.latest(viewer).isEmpty()) {
                        programmes.begin(viewer, entry(form));
                    } else {
                        programmes.change(viewer, entry(form));
                    }
                    return new Pages.Done("/programma", "Programma salvato.");
                },
                again -> edit(again.restOn(present(viewer))));
    }

    private Form present(Viewer viewer) {
        return programmes.latest(viewer).map(ProgrammePages::filled).orElseGet(Form::empty);
    }

    private static View edit(Form form) {
        return View.of("programme/edit", "Dati del programma")
                .under("Programma", "/programma")
                .with("form", form);
    }

    private static Form filled(Programme programme) {
        return Form.empty()
                .fill("name", programme.name())
                .fill("action", programme.action())
                .fill("purpose", programme.purpose())
                .fill("graceMinutes", programme.graceMinutes())
                .fill("version", programme.version());
    }

    private static ProgrammeEntry entry(Form form) {
        ProgrammeEntry entry = new ProgrammeEntry(
                form.text("name"),
                form.text("action"),
                form.text("purpose"),
                form.neededInteger("graceMinutes"),
                form.version());
        form.readable();
        return entry;
    }
}
