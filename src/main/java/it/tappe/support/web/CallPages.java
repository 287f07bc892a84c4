package it.tappe.support.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Action;
import it.tappe.access.Role;
import it.tappe.access.Viewer;
import it.tappe.shared.Refusal;
import it.tappe.support.SupportCalls;
import it.tappe.web.Pages;
import it.tappe.web.View;

/** The viewer's calls, those to come first; and one call. */
@Controller("/call")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class CallPages {
    private final SupportCalls calls;
    private final CallViews views;
    private final Pages pages;

    CallPages(SupportCalls calls, CallViews views, Pages pages) {
        this.calls = calls;
        this.views = views;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer) {
        if (viewer.role() == Role.OBSERVER) {
            throw new Refusal.Forbidden("Il tuo profilo (" + viewer.role().label() + ") non ha call di supporto.");
        }
        return pages.show(
                request,
                View.of("support/list", "Call di supporto")
                        .with("viewer", viewer)
                        .with("publishes", viewer.may(Action.PUBLISH_SLOTS))
                        .with("mine", calls.mine(viewer)));
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, long id) {
        return pages.show(request, views.of(viewer, id));
    }
}
