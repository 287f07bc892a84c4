package it.tappe.support.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.actionpoint.ActionPointEntry;
import it.tappe.actionpoint.ActionPoints;
import it.tappe.actionpoint.Origin;
import it.tappe.support.Outcome;
import it.tappe.support.SupportCall;
import it.tappe.support.SupportCalls;
import it.tappe.support.minutes.AttendanceEntry;
import it.tappe.support.minutes.MinuteBook;
import it.tappe.support.minutes.MinutesEntry;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import java.util.Map;

/** What is written on a call's page: who came, the minutes, a new action. */
@Controller("/call/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured(SecurityRule.IS_AUTHENTICATED)
class CallRecordPages {
    private final SupportCalls calls;
    private final MinuteBook book;
    private final ActionPoints actionPoints;
    private final CallViews views;
    private final Pages pages;

    CallRecordPages(SupportCalls calls, MinuteBook book, ActionPoints actionPoints, CallViews views, Pages pages) {
        this.calls = calls;
        this.book = book;
        this.actionPoints = actionPoints;
        this.views = views;
        this.pages = pages;
    }

    @Post("/verbale")
    HttpResponse<?> write(HttpRequest<?> request, Viewer viewer, long id, @Body Map<String, Object> body) {
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    book.write(
                            viewer, id, new MinutesEntry(form.text("notes"), form.text("decisions"), form.version()));
                    return new Pages.Done("/call/" + id, "Verbale salvato.");
                },
                again -> views.of(viewer, id, CallViews.MINUTES, again));
    }

    @Post("/esito")
    HttpResponse<?> attend(HttpRequest<?> request, Viewer viewer, long id, @Body Map<String, Object> body) {
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    book.attend(
                            viewer,
                            id,
                            new AttendanceEntry(
                                    form.neededChoice("outcome", Outcome.class),
                                    form.numbers("attendees"),
                                    form.text("others")
                                            .lines()
                                            .map(String::strip)
                                            .filter(name -> !name.isEmpty())
                                            .toList()));
                    return new Pages.Done("/call/" + id, "Presenze registrate.");
                },
                again -> views.of(viewer, id, CallViews.ATTENDANCE, again));
    }

    @Post("/azioni")
    HttpResponse<?> add(HttpRequest<?> request, Viewer viewer, long id, @Body Map<String, Object> body) {
        SupportCall call = calls.find(viewer, id);
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    ActionPointEntry entry = new ActionPointEntry(
                            form.text("text"),
                            form.number("ownerAccountId"),
                            form.optional("owner"),
                            form.date("dueOn"),
                            null);
                    form.readable();
                    actionPoints.add(viewer, Origin.call(id, call.projectWorkId()), entry);
                    return new Pages.Done("/call/" + id + "#azioni", "Azione aggiunta.");
                },
                again -> views.of(viewer, id, CallViews.ACTION, again));
    }
}
