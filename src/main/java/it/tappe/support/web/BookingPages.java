package it.tappe.support.web;

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
import it.tappe.shared.Refusal;
import it.tappe.support.Bookings;
import it.tappe.support.SupportCall;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import java.util.Map;

/** Where a call is booked, on the page of its project work; and moved or cancelled, on its own. */
@Controller
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured(SecurityRule.IS_AUTHENTICATED)
class BookingPages {
    private final Bookings bookings;
    private final BookingViews views;
    private final CallViews callViews;
    private final Pages pages;

    BookingPages(Bookings bookings, BookingViews views, CallViews callViews, Pages pages) {
        this.bookings = bookings;
        this.views = views;
        this.callViews = callViews;
        this.pages = pages;
    }

    @Get("/project-work/{id}/call")
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, @PathVariable("id") long projectWorkId) {
        Form form = Form.of(request.getParameters().asMap());
        return pages.show(request, views.of(viewer, projectWorkId, form));
    }

    @Post("/project-work/{id}/call")
    HttpResponse<?> book(
            HttpRequest<?> request,
            Viewer viewer,
            @PathVariable("id") long projectWorkId,
            @Body Map<String, Object> body) {
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    int step = form.integer("step");
                    if (step == 0) {
                        views.requireBooking(viewer, projectWorkId);
                        throw Refusal.Invalid.field("step", "Scegli lo Step.");
                    }
                    SupportCall call = bookings.book(viewer, projectWorkId, step, form.number("slot"));
                    return new Pages.Done(call.path(), "Call prenotata: " + call.when() + ".");
                },
                again -> views.of(viewer, projectWorkId, again));
    }

    @Post("/call/{id}/spostamento")
    HttpResponse<?> move(HttpRequest<?> request, Viewer viewer, long id, @Body Map<String, Object> body) {
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    SupportCall call =
                            bookings.move(viewer, id, form.number("slot"), form.optional("reason"), form.version());
                    return new Pages.Done(call.path(), "Call spostata: " + call.when() + ".");
                },
                again -> callViews.of(viewer, id, CallViews.MOVE, again));
    }

    @Post("/call/{id}/annullamento")
    HttpResponse<?> cancel(HttpRequest<?> request, Viewer viewer, long id, @Body Map<String, Object> body) {
        return pages.submit(
                request,
                Form.of(body),
                form -> {
                    SupportCall call = Refusal.Invalid.renaming(
                            field -> field.equals("reason") ? "cancelReason" : field,
                            () -> bookings.cancel(viewer, id, form.optional("cancelReason"), form.version()));
                    return new Pages.Done(call.path(), "Call annullata: l’orario è di nuovo libero.");
                },
                again -> callViews.of(viewer, id, CallViews.CANCELLATION, again));
    }
}
