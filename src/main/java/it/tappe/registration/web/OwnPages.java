package it.tappe.registration.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.registration.OwnRegistration;
import it.tappe.registration.Registrations;
import it.tappe.registration.attendance.Certificates;
import it.tappe.registration.attendance.PrintedFile;
import it.tappe.web.Attachment;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;

/** The own registration, for whoever has the secret link: looking changes nothing, only the button cancels. */
@Controller("/iscrizioni")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class OwnPages {
    private final Registrations registrations;
    private final Certificates certificates;
    private final Pages pages;

    OwnPages(Registrations registrations, Certificates certificates, Pages pages) {
        this.registrations = registrations;
        this.certificates = certificates;
        this.pages = pages;
    }

    @Get("/annulla/{secret}")
    HttpResponse<?> show(HttpRequest<?> request, @PathVariable String secret) {
        return pages.show(request, view(secret, Form.empty()));
    }

    @Post("/annulla/{secret}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> cancel(HttpRequest<?> request, @PathVariable String secret) {
        return pages.submit(
                request,
                Form.empty(),
                "Iscrizione annullata. Grazie per averci avvisato: il posto va a chi è in attesa.",
                () -> {
                    registrations.cancel(secret);
                    return "/iscrizioni/annulla/" + secret;
                },
                again -> view(secret, again));
    }

    @Get(value = "/attestato/{secret}", produces = MediaType.ALL)
    HttpResponse<?> certificate(@PathVariable String secret) {
        PrintedFile file = certificates.printOwn(secret);
        return HttpResponse.ok(file.bytes())
                .contentType(MediaType.APPLICATION_PDF_TYPE)
                .header("Content-Disposition", Attachment.disposition(file.fileName()));
    }

    private View view(String secret, Form form) {
        OwnRegistration own = registrations.own(secret);
        return View.of("registration/own", "La tua iscrizione")
                .with("own", own)
                .with("secret", secret)
                .with("hasCertificate", certificates.isReady(own))
                .with("form", form);
    }
}
