package it.tappe.access.web;

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
import it.tappe.access.Accounts;
import it.tappe.access.Viewer;
import it.tappe.access.session.ApiTokens;
import it.tappe.access.session.Sessions;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.time.Clock;
import java.util.Map;

/** Who am I: one's own account, API tokens and sessions. */
@Controller("/profilo")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class ProfilePages {
    private final Accounts accounts;
    private final ApiTokens tokens;
    private final Sessions sessions;
    private final Pages pages;
    private final Clock clock;

    ProfilePages(Accounts accounts, ApiTokens tokens, Sessions sessions, Pages pages, Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.sessions = sessions;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer) {
        return pages.show(request, view(viewer, Form.empty().fill("expiresInDays", 30)));
    }

    @Post("/token")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> createToken(HttpRequest<?> request, Viewer viewer, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        return pages.answer(
                request,
                form,
                () -> {
                    ApiTokens.Entry entry = new ApiTokens.Entry(form.text("label"), form.integer("expiresInDays"));
                    form.readable();
                    return pages.show(
                            request,
                            View.of("access/created-token", "Nuovo token API")
                                    .under("Profilo", "/profilo")
                                    .with("created", tokens.create(viewer, entry)));
                },
                again -> view(viewer, again));
    }

    @Post("/token/{id}/revoca")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> revokeToken(HttpRequest<?> request, Viewer viewer, long id) {
        tokens.revoke(viewer, id);
        return pages.goTo(request, "/profilo", "Token revocato: non può più essere usato.");
    }

    @Post("/uscita")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> signOutEverywhere(HttpRequest<?> request, Viewer viewer) {
        sessions.endAll(viewer);
        return BrowserSession.clear(request, pages.goTo(request, "/accedi", "Sei uscito da tutti i dispositivi."));
    }

    private View view(Viewer viewer, Form form) {
        return View.of("access/profile", "Profilo")
                .with("form", form)
                .with("account", accounts.own(viewer))
                .with("tokens", tokens.list(viewer))
                .with("now", clock.instant());
    }
}
