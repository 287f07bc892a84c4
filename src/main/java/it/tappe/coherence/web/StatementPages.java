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
import it.tappe.shared.Refusal;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One statement of a trace: where it is changed, withdrawn and linked. */
@Controller("/project-work/{id}/coerenza")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured(SecurityRule.IS_AUTHENTICATED)
class StatementPages {
    private final Traces traces;
    private final Outlines outlines;
    private final Pages pages;

    StatementPages(Traces traces, Outlines outlines, Pages pages) {
        this.traces = traces;
        this.outlines = outlines;
        this.pages = pages;
    }

    @Get("/frasi/{statementId}")
    HttpResponse<?> edit(HttpRequest<?> request, Viewer viewer, long id, long statementId) {
        traces.requireWriting(viewer, id);
        return pages.show(
                request, view(viewer, id, statementId, StatementForm.of(traces.find(viewer, id, statementId))));
    }

    @Post("/frasi/{statementId}")
    HttpResponse<?> change(
            HttpRequest<?> request, Viewer viewer, long id, long statementId, @Body Map<String, Object> body) {
        traces.requireWriting(viewer, id);
        traces.find(viewer, id, statementId);
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    traces.change(viewer, id, statementId, StatementForm.entry(form));
                    return new Pages.Done(path(id), "Frase salvata.");
                },
                again -> view(
                        viewer, id, statementId, again.restOn(StatementForm.of(traces.find(viewer, id, statementId)))));
    }

    /** Takes a statement out of the trace. */
    @Post("/frasi/{statementId}/ritiro")
    HttpResponse<?> withdraw(
            HttpRequest<?> request, Viewer viewer, long id, long statementId, @Body Map<String, Object> body) {
        traces.requireWriting(viewer, id);
        traces.find(viewer, id, statementId);
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    traces.withdraw(viewer, id, statementId, form.version());
                    return new Pages.Done(path(id), "Frase tolta dalla traccia.");
                },
                again -> view(viewer, id, statementId, StatementForm.of(traces.find(viewer, id, statementId))));
    }

    /** Links a statement to the chosen one. */
    @Post("/collegamenti")
    HttpResponse<?> link(HttpRequest<?> request, Viewer viewer, long id, @Body Map<String, Object> body) {
        traces.requireWriting(viewer, id);
        Form form = Form.of(body);
        traces.link(viewer, id, chosen(form.number("origin")), chosen(form.number("follower")));
        return pages.goTo(request, path(id), "Collegamento aggiunto.");
    }

    /** Takes a link away. */
    @Post("/collegamenti/rimozione")
    HttpResponse<?> unlink(HttpRequest<?> request, Viewer viewer, long id, @Body Map<String, Object> body) {
        traces.requireWriting(viewer, id);
        Form form = Form.of(body);
        traces.unlink(viewer, id, chosen(form.number("origin")), chosen(form.number("follower")));
        return pages.goTo(request, path(id), "Collegamento tolto.");
    }

    private static long chosen(@Nullable Long id) {
        if (id == null) {
            throw Refusal.Invalid.field("follower", "Scegli dall’elenco che cosa collegare.");
        }
        return id;
    }

    private static String path(long id) {
        return "/project-work/" + id + "/coerenza";
    }

    private View view(Viewer viewer, long id, long statementId, Form form) {
        Trace trace = traces.find(viewer, id);
        return View.of("coherence/statement", "Modifica la frase")
                .under("Project work", "/project-work")
                .under(trace.work().label(), "/project-work/" + id)
                .under("Coerenza", path(id))
                .with("statement", traces.find(viewer, id, statementId))
                .with("options", StatementForm.options(outlines.current()))
                .with("path", path(id))
                .with("form", form);
    }
}
