package it.tappe.canvas.web;

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
import it.tappe.canvas.editing.Fillings;
import it.tappe.canvas.editing.Outcome;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The canvas of a project work for a step: its team fills it in, everybody else who sees it reads it. */
@Controller("/project-work/{id}/scheda")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class CanvasPages {
    private final CanvasGathering gathering;
    private final Fillings fillings;
    private final Pages pages;

    CanvasPages(CanvasGathering gathering, Fillings fillings, Pages pages) {
        this.gathering = gathering;
        this.fillings = fillings;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> current(Viewer viewer, @PathVariable long id) {
        return HttpResponse.seeOther(URI.create(path(id, gathering.currentStep(viewer, id))));
    }

    @Get("/{step}")
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, @PathVariable long id, @PathVariable int step) {
        CanvasPage page = gathering.gather(viewer, id, step, Set.of());
        return pages.show(
                request,
                CanvasGathering.view(page, CanvasForm.filled(page.canvas().answers())));
    }

    /** Saves what was changed; what cannot be saved comes back with what was typed, everything else is saved. */
    @Post("/{step}")
    HttpResponse<?> save(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @Body Map<String, Object> body) {
        Form form = Form.of(body);
        CanvasPage before = gathering.gather(viewer, id, step, Set.of());
        return pages.answer(
                request,
                form,
                () -> {
                    Outcome outcome = fillings.fill(
                            viewer,
                            id,
                            step,
                            CanvasForm.changed(form, before.canvas().outline()));
                    if (outcome.isWhole()) {
                        String part = form.text("then").matches("parte-[0-9]{1,3}") ? "#" + form.text("then") : "";
                        return pages.goTo(request, path(id, step) + part, outcome.sentence());
                    }
                    return pages.answer(
                            request,
                            form,
                            () -> {
                                throw outcome.refusal(messages(outcome));
                            },
                            again -> again(viewer, id, step, outcome, again));
                },
                again -> CanvasGathering.view(before, again));
    }

    @Post("/{step}/ripresa")
    HttpResponse<?> copy(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @Body Map<String, Object> body) {
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    int copied = fillings.copy(viewer, id, step, form.integer("from"));
                    return new Pages.Done(
                            path(id, step), copied == 1 ? "Ripresa una risposta." : "Riprese " + copied + " risposte.");
                },
                again -> {
                    CanvasPage page = gathering.gather(viewer, id, step, Set.of());
                    page.canvas().answers().all().forEach(answer -> CanvasForm.fill(again, answer));
                    return CanvasGathering.view(page, again);
                });
    }

    private static Map<String, String> messages(Outcome outcome) {
        Map<String, String> messages = new LinkedHashMap<>();
        outcome.wrong()
                .forEach((item, fields) ->
                        fields.forEach((field, message) -> messages.put(CanvasForm.field(item, field), message)));
        return messages;
    }

    /** What is written shows as it is now; what is not keeps what was typed, and says what somebody else wrote. */
    private View again(Viewer viewer, long id, int step, Outcome outcome, Form typed) {
        CanvasPage page = gathering.gather(viewer, id, step, outcome.conflicts().keySet());
        page.canvas().answers().all().forEach(answer -> {
            String item = answer.item().code();
            if (outcome.conflicts().containsKey(item)) {
                CanvasForm.restOn(typed, answer);
            } else if (!outcome.wrong().containsKey(item)) {
                CanvasForm.fill(typed, answer);
            }
        });
        return CanvasGathering.view(page, typed);
    }

    static String path(long id, int step) {
        return "/project-work/" + id + "/scheda/" + step;
    }
}
