package it.tappe.servicemodel.classification.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.programme.Steps;
import it.tappe.servicemodel.classification.ClassificationSheet;
import it.tappe.servicemodel.classification.Classifications;
import it.tappe.servicemodel.classification.mark.QuoteMarks;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.Map;

/** The page of a project work's classification: scores, reasons, the tutor's form, movement, history. */
@Controller("/project-work/{id}/classificazione")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class ClassificationPages {
    private final Classifications classifications;
    private final QuoteMarks marks;
    private final Steps steps;
    private final Pages pages;

    ClassificationPages(Classifications classifications, QuoteMarks marks, Steps steps, Pages pages) {
        this.classifications = classifications;
        this.marks = marks;
        this.steps = steps;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, @PathVariable long id) {
        ClassificationSheet sheet = classifications.find(viewer, id);
        return pages.show(request, view(viewer, sheet, ClassificationForm.of(sheet)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(HttpRequest<?> request, Viewer viewer, @PathVariable long id, @Body Map<String, Object> body) {
        ClassificationSheet held = classifications.find(viewer, id);
        Form form = Form.of(body);
        return pages.submit(
                request,
                form,
                "Classificazione salvata.",
                () -> {
                    classifications.save(viewer, id, ClassificationForm.entry(form, held.catalogue()));
                    return request.getPath();
                },
                again -> view(viewer, classifications.find(viewer, id), again));
    }

    private View view(Viewer viewer, ClassificationSheet sheet, Form form) {
        long id = sheet.work().id();
        ClassificationPage page = ClassificationPage.of(
                viewer, sheet, classifications.history(viewer, id), marks.of(viewer, sheet), form);
        return View.of("servicemodel/classification", "Classificazione")
                .under("Project work", "/project-work")
                .under(sheet.work().label(), "/project-work/" + id)
                .with("page", page.with(steps.list(viewer)));
    }
}
