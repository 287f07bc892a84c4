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
import it.tappe.access.Account;
import it.tappe.access.OneTimeLinks;
import it.tappe.shared.Fields;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.Map;

/** Setting a password through a one-time link, and asking for one. */
@Controller
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_ANONYMOUS)
class PasswordPages {
    private final OneTimeLinks links;
    private final BrowserSession browser;
    private final Pages pages;

    PasswordPages(OneTimeLinks links, BrowserSession browser, Pages pages) {
        this.links = links;
        this.browser = browser;
        this.pages = pages;
    }

    @Get("/accesso/{secret}")
    HttpResponse<?> choose(HttpRequest<?> request, String secret) {
        return pages.show(request, chosen(Form.empty(), secret));
    }

    @Post("/accesso/{secret}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> set(HttpRequest<?> request, String secret, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        return pages.answer(request, form, () -> enter(request, secret, body), again -> chosen(again, secret));
    }

    @Get("/password-dimenticata")
    HttpResponse<?> forgotten(HttpRequest<?> request) {
        return pages.show(request, asked(Form.empty(), false));
    }

    @Post("/password-dimenticata")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> ask(HttpRequest<?> request, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        return pages.answer(
                request,
                form,
                () -> {
                    new Fields()
                            .check(form.optional("username") != null, "username", "Scrivi il tuo nome utente.")
                            .refuseIfWrong();
                    links.askForReset(form.text("username"), browser.address(request));
                    return pages.show(request, asked(form, true));
                },
                again -> asked(again, false));
    }

    private HttpResponse<?> enter(HttpRequest<?> request, String secret, Map<String, Object> body) {
        String password = String.valueOf(body.getOrDefault("password", ""));
        new Fields()
                .check(
                        password.equals(String.valueOf(body.getOrDefault("again", ""))),
                        "again",
                        "Le due password sono diverse: scrivile di nuovo.")
                .refuseIfWrong();
        Account account = links.setPassword(secret, password);
        return browser.begin(
                request, account, pages.goTo(request, "/", "La password è impostata: ora sei dentro Tappe."));
    }

    private View chosen(Form form, String secret) {
        return View.of("access/choose-password", "Scegli la password")
                .with("form", form)
                .with("action", "/accesso/" + secret)
                .with("account", links.account(secret));
    }

    private static View asked(Form form, boolean sent) {
        return View.of("access/forgotten-password", "Password dimenticata")
                .with("form", form)
                .with("sent", sent);
    }
}
