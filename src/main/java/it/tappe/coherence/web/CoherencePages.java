package it.tappe.coherence.web;

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
import it.tappe.canvas.outline.Outlines;
import it.tappe.coherence.Trace;
import it.tappe.coherence.Traces;
import it.tappe.coherence.check.Checks;
import it.tappe.coherence.check.ExpertCheck;
import it.tappe.shared.Refusal;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.Map;

/** The page of a project work's coherence: the trace as picture and list, and what the experts' checks find. */
@Controller("/project-work/{id}/coerenza")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured(SecurityRule.IS_AUTHENTICATED)
class CoherencePages {
    private final Traces traces;
    private final Checks checks;
    private final Outlines outlines;
    private final Pages pages;

    CoherencePages(Traces traces, Checks checks, Outlines outlines, Pages pages) {
        this.traces = traces;
        this.checks = checks;
        this.outlines = outlines;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, long id) {
        return pages.show(request, view(viewer, id, Form.empty()));
    }

    /** Adds a statement. */
    @Post("/frasi")
    HttpResponse<?> add(HttpRequest<?> request, Viewer viewer, long id, @Body Map<String, Object> body) {
        traces.requireWriting(viewer, id);
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    traces.add(viewer, id, StatementForm.entry(form));
                    return new Pages.Done(path(id), "Frase aggiunta.");
                },
                again -> view(viewer, id, again));
    }

    /** A tutor's note on a finding. */
    @Post("/verifiche/{check}/note")
    HttpResponse<?> note(HttpRequest<?> request, Viewer viewer, long id, String check, @Body Map<String, Object> body) {
        checks.requireNoting(viewer, id);
        ExpertCheck noted = check(check);
        return pages.submit(
                request,
                Form.of(body).fill("check", noted.name()),
                form -> {
                    checks.note(viewer, id, noted, form.text("note"));
                    return new Pages.Done(path(id) + "#" + noted.name(), "Annotazione salvata.");
                },
                again -> view(viewer, id, again));
    }

    static ExpertCheck check(String name) {
        for (ExpertCheck check : ExpertCheck.values()) {
            if (check.name().equals(name)) {
                return check;
            }
        }
        throw new Refusal.NotFound();
    }

    private static String path(long id) {
        return "/project-work/" + id + "/coerenza";
    }

    private View view(Viewer viewer, long id, Form form) {
        Trace trace = traces.find(viewer, id);
        return View.of("coherence/page", "Coerenza")
                .under("Project work", "/project-work")
                .under(trace.work().label(), "/project-work/" + id)
                .with(
                        "page",
                        new CoherencePage(
                                viewer,
                                trace,
                                checks.read(viewer, id),
                                StatementForm.options(outlines.current()),
                                form));
    }
}
