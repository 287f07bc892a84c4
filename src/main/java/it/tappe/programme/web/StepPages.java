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
import it.tappe.deliverable.template.Templates;
import it.tappe.programme.AreaDates;
import it.tappe.programme.Programmes;
import it.tappe.programme.Step;
import it.tappe.programme.StepDates;
import it.tappe.programme.StepEntry;
import it.tappe.programme.Steps;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.List;
import java.util.Map;

/** The steps of the programme, for the coordinator. */
@Controller("/programma/step")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class StepPages {
    private final Programmes programmes;
    private final Steps steps;
    private final Templates templates;
    private final Pages pages;

    StepPages(Programmes programmes, Steps steps, Templates templates, Pages pages) {
        this.programmes = programmes;
        this.steps = steps;
        this.templates = templates;
        this.pages = pages;
    }

    @Get("/nuovo")
    HttpResponse<?> blank(HttpRequest<?> request, Viewer viewer) {
        programmes.requireEditing(viewer);
        int next = steps.list(viewer).stream().mapToInt(Step::position).max().orElse(0) + 1;
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
                    steps.create(viewer, entry(form, typed(form)));
                    return new Pages.Done("/programma", "Step creato.");
                },
                StepPages::create);
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, long id) {
        programmes.requireEditing(viewer);
        Step step = steps.find(viewer, id);
        return pages.show(request, edit(viewer, step, filled(step)));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, Viewer viewer, long id, @Body Map<String, Object> body) {
        programmes.requireEditing(viewer);
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    steps.change(viewer, id, entry(form, steps.find(viewer, id).dates()));
                    return new Pages.Done("/programma", "Step salvato.");
                },
                again -> {
                    Step step = steps.find(viewer, id);
                    return edit(viewer, step, again.restOn(filled(step)));
                });
    }

    private static View create(Form form) {
        return view("Nuovo Step", "/programma/step/nuovo", form);
    }

    private View edit(Viewer viewer, Step step, Form form) {
        List<AreaDates> own = steps.areaDates(viewer).stream()
                .filter(dates -> dates.stepId() == step.id())
                .toList();
        return view(step.title(), "/programma/step/" + step.id(), form)
                .with("dates", step.dates())
                .with("areas", programmes.areas(viewer))
                .with("areaDates", own)
                .with("step", step)
                .with("own", templates.own(viewer, step.id()));
    }

    private static View view(String title, String action, Form form) {
        return View.of("programme/step", title)
                .under("Programma", "/programma")
                .with("title", title)
                .with("action", action)
                .with("form", form);
    }

    private static Form filled(Step step) {
        return Form.empty()
                .fill("position", step.position())
                .fill("title", step.title())
                .fill("sections", step.sections())
                .fill("version", step.version());
    }

    /** Dates of a new step are typed with it; later they are moved, after a look at what that touches. */
    private static StepDates typed(Form form) {
        return new StepDates(form.neededDate("opensOn"), form.neededDate("dueOn"), form.neededDate("cutOffOn"));
    }

    private static StepEntry entry(Form form, StepDates dates) {
        StepEntry entry = new StepEntry(
                form.neededInteger("position"),
                form.text("title"),
                form.text("sections"),
                dates.opensOn(),
                dates.dueOn(),
                dates.cutOffOn(),
                form.version());
        form.readable();
        return entry;
    }
}
