package it.tappe.access.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Account;
import it.tappe.access.Viewer;
import it.tappe.access.session.Sessions;
import it.tappe.web.Cookies;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.Map;
import java.util.Optional;

/** Signing in and out. */
@Controller
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_ANONYMOUS)
class SignInPages {
    private final Sessions sessions;
    private final BrowserSession browser;
    private final Pages pages;

    SignInPages(Sessions sessions, BrowserSession browser, Pages pages) {
        this.sessions = sessions;
        this.browser = browser;
        this.pages = pages;
    }

    @Get("/accedi")
    HttpResponse<?> form(HttpRequest<?> request, @QueryValue(defaultValue = "/") String poi) {
        return pages.show(request, view(Form.empty().fill("poi", poi), ""));
    }

    @Post("/accedi")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> signIn(HttpRequest<?> request, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        String password = String.valueOf(body.getOrDefault("password", ""));
        Optional<Account> account = sessions.check(form.text("username"), password, browser.address(request));
        if (account.isEmpty()) {
            return pages.show(
                    request, view(form, "Nome utente o password non corretti."), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return browser.begin(request, account.get(), HttpResponse.seeOther(LocalPath.of(form.text("poi"))));
    }

    @Post("/esci")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> signOut(HttpRequest<?> request, Viewer viewer) {
        Cookies.value(request, Cookies.SESSION).ifPresent(secret -> sessions.end(viewer, secret));
        return BrowserSession.clear(request, pages.goTo(request, "/accedi", "Sei uscito da Tappe."));
    }

    private static View view(Form form, String problem) {
        return View.of("access/sign-in", "Accedi")
                .with("username", form.text("username"))
                .with("then", form.text("poi"))
                .with("problem", problem);
    }
}
