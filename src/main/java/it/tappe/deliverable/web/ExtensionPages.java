package it.tappe.deliverable.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.deliverable.extension.Extensions;
import it.tappe.deliverable.extension.LateDoors;
import it.tappe.shared.Refusal;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import java.util.Map;

/** What coordinators give to a single project work: more time, or one more delivery after the cut-off. */
@Controller("/project-work/{id}/step/{step}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ExtensionPages {
    private final DeliverablePageGathering gathering;
    private final Extensions extensions;
    private final LateDoors doors;
    private final Pages pages;

    ExtensionPages(DeliverablePageGathering gathering, Extensions extensions, LateDoors doors, Pages pages) {
        this.gathering = gathering;
        this.extensions = extensions;
        this.doors = doors;
        this.pages = pages;
    }

    @Post("/proroga")
    HttpResponse<?> extend(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @Body Map<String, Object> body) {
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    ExtensionJson sent = new ExtensionJson(form.date("newDueDate"), form.text("reason"));
                    form.readable();
                    extensions.grant(viewer, id, step, sent.toEntry());
                    return new Pages.Done(DeliverablePages.path(id, step), "Proroga concessa.");
                },
                again -> gathering.view(viewer, id, step, again));
    }

    @Post("/riapertura")
    HttpResponse<?> open(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable long id,
            @PathVariable int step,
            @Body Map<String, Object> body) {
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    openDoor(viewer, id, step, form);
                    return new Pages.Done(
                            DeliverablePages.path(id, step),
                            "Consegne riaperte per una sola consegna, che risulterà in ritardo.");
                },
                again -> gathering.view(viewer, id, step, again));
    }

    /** The page has two reasons to give; this one's field is {@code doorReason}. */
    private void openDoor(Viewer viewer, long id, int step, Form form) {
        LateDoorJson sent = new LateDoorJson(form.date("untilDate"), form.text("doorReason"));
        form.readable();
        Refusal.Invalid.renaming(
                field -> field.equals("reason") ? "doorReason" : field,
                () -> doors.open(viewer, id, step, sent.toEntry()));
    }
}
