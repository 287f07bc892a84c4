package it.tappe.deliverable.queue.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.deliverable.queue.Queue;
import it.tappe.deliverable.queue.QueueFilter;
import it.tappe.deliverable.queue.QueueState;
import it.tappe.programme.Programmes;
import it.tappe.programme.Steps;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The queue of what a tutor looks after; its filters stand in the address. */
@Controller("/revisioni")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class QueuePages {
    private final Queue queue;
    private final Programmes programmes;
    private final Steps steps;
    private final Pages pages;

    QueuePages(Queue queue, Programmes programmes, Steps steps, Pages pages) {
        this.queue = queue;
        this.programmes = programmes;
        this.steps = steps;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer) {
        Form form = Form.of(request.getParameters().asMap());
        QueueState chosen = form.choice("stato", QueueState.class);
        QueueState state = chosen == null ? QueueState.WAITING : chosen;
        QueueFilter filter = new QueueFilter(
                state, small(form.number("ambito")), form.optional("provincia"), small(form.number("step")));
        Map<String, String> areas = new LinkedHashMap<>();
        programmes.areas(viewer).forEach(one -> areas.put(String.valueOf(one.position()), one.name()));
        Map<String, String> titles = new LinkedHashMap<>();
        steps.list(viewer).forEach(one -> titles.put(String.valueOf(one.position()), one.title()));
        return pages.show(
                request,
                View.of("deliverable/queue", "Da revisionare")
                        .with("queue", queue.list(viewer, filter))
                        .with("state", state)
                        .with("areas", areas)
                        .with("steps", titles)
                        .with("form", form.fill("stato", state.name())));
    }

    private static @Nullable Integer small(@Nullable Long number) {
        return number == null || number != number.intValue() ? null : Integer.valueOf(number.intValue());
    }
}
