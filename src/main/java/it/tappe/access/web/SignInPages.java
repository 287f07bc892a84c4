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
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Signing in and out. */
@Controller
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_ANONYMOUS)
class SignInPages {
    private static final Duration COOKIE_LIFE = Duration.ofDays(7);

    private final Sessions sessions;
    private final Pages pages;

    SignInPages(Sessions sessions, Pages pages) {
        this.sessions = sessions;
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
        String address = request.getRemoteAddress().getAddress().getHostAddress();
        String password = String.valueOf(body.getOrDefault("password", ""));
        Optional<Account> account = sessions.check(form.text("username"), password, address);
        if (account.isEmpty()) {
            return pages.show(
                    request, view(form, "Nome utente o password non corretti."), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return HttpResponse.seeOther(URI.create(local(form.text("poi"))))
                .cookie(Cookies.cookie(request, Cookies.SESSION, sessions.start(account.get()), COOKIE_LIFE));
    }

    @Post("/esci")
    @Secured(SecurityRule.IS_AUTHENTICATED)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> signOut(HttpRequest<?> request, Viewer viewer) {
        Cookies.value(request, Cookies.SESSION).ifPresent(secret -> sessions.end(viewer, secret));
        return pages.goTo(request, "/accedi", "Sei uscito da Tappe.")
                .cookie(Cookies.cookie(request, Cookies.SESSION, "", Duration.ZERO));
    }

    private static View view(Form form, String problem) {
        return View.of("access/sign-in", "Accedi")
                .with("username", form.text("username"))
                .with("then", form.text("poi"))
                .with("problem", problem);
    }

    /** Only paths of our own: an address of another site could lead a person astray after signing in. */
    private static String local(String path) {
        boolean ours = path.startsWith("/") && !path.startsWith("//") && !path.contains("\\");
        return ours ? path : "/";
    }
}
