package it.tappe.deliverable.template.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.deliverable.template.Templates;
import it.tappe.programme.Step;
import it.tappe.programme.Steps;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;

/** «Scarica il modello» for teams, and the coordinator's own template of a step. */
@Controller
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class TemplatePages {
    private final Templates templates;
    private final Steps steps;
    private final Pages pages;

    TemplatePages(Templates templates, Steps steps, Pages pages) {
        this.templates = templates;
        this.steps = steps;
        this.pages = pages;
    }

    @Get(value = "/project-work/{id}/step/{step}/modello", produces = MediaType.ALL)
    HttpResponse<?> download(Viewer viewer, @PathVariable long id, @PathVariable int step) {
        return ModelFiles.send(templates.download(viewer, id, step));
    }

    @Get(value = "/programma/step/{id}/modello/file", produces = MediaType.ALL)
    HttpResponse<?> present(Viewer viewer, @PathVariable long id) {
        return ModelFiles.send(templates.present(viewer, id));
    }

    @Get("/programma/step/{id}/modello")
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, @PathVariable long id) {
        return pages.show(request, view(viewer, id, Form.empty()));
    }

    @Post("/programma/step/{id}/modello")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> replace(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable long id,
            @Part("file") @Nullable CompletedFileUpload file) {
        return pages.submit(
                request,
                Form.empty(),
                "Modello caricato: da ora chi scarica il modello di questo Step riceve il vostro.",
                () -> {
                    ModelFiles.take(templates, viewer, id, file);
                    return "/programma/step/" + id;
                },
                again -> view(viewer, id, again));
    }

    @Post("/programma/step/{id}/modello/ritiro")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(HttpRequest<?> request, Viewer viewer, @PathVariable long id) {
        templates.withdraw(viewer, id);
        return pages.goTo(
                request, "/programma/step/" + id, "Modello ritirato: questo Step usa di nuovo quello di Tappe.");
    }

    private View view(Viewer viewer, long id, Form form) {
        Step step = steps.find(viewer, id);
        return View.of("deliverable/stepmodel", "Modello del documento")
                .under("Programma", "/programma")
                .under(step.title(), "/programma/step/" + id)
                .with("step", step)
                .with("own", templates.own(viewer, id))
                .with("form", form);
    }
}
