package it.tappe.webinar.running.web;

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
import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.shared.Refusal;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import it.tappe.webinar.running.Run;
import it.tappe.webinar.running.Runs;
import java.net.URI;
import java.time.Clock;
import java.util.Map;

/** The screen of a webinar that is being held: whoever leads it presses the buttons, the others look on. */
@Controller("/webinar/{id}/conduzione")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class RunPages {
    private final Runs runs;
    private final Pages pages;
    private final Clock clock;

    RunPages(Runs runs, Pages pages, Clock clock) {
        this.runs = runs;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, long id) {
        Run run = runs.find(viewer, id);
        return pages.show(
                request,
                View.of("webinar/run", "Conduzione: " + run.webinar().title())
                        .with("run", run)
                        .with("now", clock.instant())
                        .with("leads", viewer.may(Action.RUN_WEBINAR)));
    }

    /** Counts what has been done, as a plain number: the open page looks here whether it has to be shown anew. */
    @Get(value = "/versione", produces = MediaType.ALL)
    HttpResponse<String> version(Viewer viewer, long id) {
        return HttpResponse.ok(String.valueOf(runs.version(viewer, id))).contentType(MediaType.TEXT_PLAIN_TYPE);
    }

    /** {@code then} is next, back, finish or restart; who comes too late is shown how things stand. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> lead(HttpRequest<?> request, Viewer viewer, long id, @Body Map<String, Object> body) {
        runs.requireLeading(viewer);
        Form form = Form.of(body);
        String page = "/webinar/" + id + "/conduzione";
        try {
            Long version = form.number("version");
            switch (form.text("then")) {
                case "next" -> runs.beginNext(viewer, id, version);
                case "back" -> runs.takeBack(viewer, id, version);
                case "finish" -> runs.finish(viewer, id, version);
                case "restart" -> runs.restart(viewer, id, version);
                default -> throw Refusal.Invalid.field("then", "Premi uno dei pulsanti.");
            }
            return HttpResponse.seeOther(URI.create(page));
        } catch (Refusal.Conflict late) {
            return pages.goTo(request, page, late.sentence());
        }
    }
}
