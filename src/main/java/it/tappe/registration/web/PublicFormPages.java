package it.tappe.registration.web;

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
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.registration.Arrival;
import it.tappe.registration.PublicForm;
import it.tappe.registration.Registration;
import it.tappe.registration.RegistrationEntry;
import it.tappe.registration.Registrations;
import it.tappe.registration.form.FormField;
import it.tappe.shared.Refusal;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The public page of a registration form. Whatever is sent, the answer tells nothing about anybody else. */
@Controller("/iscrizioni")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class PublicFormPages {
    /** A field that people do not see: only programs that fill in everything fill it in. */
    private static final String TRAP = "website";

    private final Registrations registrations;
    private final HttpClientAddressResolver addresses;
    private final Pages pages;

    PublicFormPages(Registrations registrations, HttpClientAddressResolver addresses, Pages pages) {
        this.registrations = registrations;
        this.addresses = addresses;
        this.pages = pages;
    }

    @Get("/{code}")
    HttpResponse<?> show(HttpRequest<?> request, @PathVariable String code) {
        return pages.show(request, view(registrations.form(code), Form.empty()));
    }

    @Post("/{code}")
    @ExecuteOn("registration")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> register(HttpRequest<?> request, @PathVariable String code, @Body Map<String, Object> body) {
        PublicForm form = registrations.form(code);
        Form typed = Form.of(body);
        String received = "/iscrizioni/ricevuta/" + form.whole().form().publicCode();
        if (typed.isTicked(TRAP)) {
            return pages.goTo(request, received, "Abbiamo ricevuto la tua iscrizione.");
        }
        return pages.submit(
                request,
                typed,
                sent -> new Pages.Done(received, notice(register(request, form, sent))),
                again -> view(registrations.form(code), again));
    }

    @Get("/ricevuta/{code}")
    HttpResponse<?> received(HttpRequest<?> request, @PathVariable String code) {
        PublicForm form = registrations.form(code);
        return pages.show(
                request, View.of("registration/received", "Iscrizione ricevuta").with("shown", form));
    }

    private Arrival register(HttpRequest<?> request, PublicForm form, Form typed) {
        String address = Optional.ofNullable(addresses.resolve(request)).orElse("");
        return Refusal.Invalid.renaming(
                PublicFormPages::name,
                () -> registrations.register(
                        form.whole().form().publicCode(), entry(form.whole().fields(), typed), address));
    }

    /** "answers.7" is the form's field "answer-7". */
    private static String name(String field) {
        return field.equals("privacyAccepted") ? "privacy" : field.replace("answers.", "answer-");
    }

    private static RegistrationEntry entry(List<FormField> fields, Form typed) {
        Map<Long, String> answers = new HashMap<>();
        fields.forEach(field -> answers.put(field.id(), typed.text("answer-" + field.id())));
        return new RegistrationEntry(typed.text("name"), typed.text("email"), answers, typed.isTicked("privacy"));
    }

    private static String notice(Arrival arrival) {
        return arrival.state() == Registration.State.CONFIRMED
                ? "Abbiamo ricevuto la tua iscrizione: il posto è confermato."
                : "Abbiamo ricevuto la tua iscrizione: sei in lista d’attesa, al posto numero "
                        + arrival.waitingPosition() + ".";
    }

    private static View view(PublicForm form, Form typed) {
        return View.of(
                        "registration/form",
                        "Iscrizione: " + form.event().event().title())
                .with("shown", form)
                .with("form", typed);
    }
}
