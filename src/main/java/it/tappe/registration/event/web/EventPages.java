package it.tappe.registration.event.web;

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
import it.tappe.access.Viewer;
import it.tappe.registration.event.Events;
import it.tappe.registration.event.WholeEvent;
import it.tappe.registration.form.RegistrationForms;
import it.tappe.registration.participant.Participants;
import it.tappe.shared.Refusal;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import it.tappe.webinar.Webinars;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The events for which people register, for coordinators. */
@Controller("/iscrizioni")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class EventPages {
    private static final String THEN = "then";

    private final Events events;
    private final RegistrationForms forms;
    private final Participants participants;
    private final Webinars webinars;
    private final RegistrationLinks links;
    private final Pages pages;

    EventPages(
            Events events,
            RegistrationForms forms,
            Participants participants,
            Webinars webinars,
            RegistrationLinks links,
            Pages pages) {
        this.events = events;
        this.forms = forms;
        this.participants = participants;
        this.webinars = webinars;
        this.links = links;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer) {
        return pages.show(
                request, View.of("registration/events", "Iscrizioni").with("events", participants.events(viewer)));
    }

    @Get("/eventi/nuovo")
    HttpResponse<?> blank(HttpRequest<?> request, Viewer viewer) {
        events.list(viewer);
        return pages.show(request, created(viewer, EventForm.blank()));
    }

    @Post("/eventi/nuovo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, Viewer viewer, @Body Map<String, Object> body) {
        events.list(viewer);
        return submit(
                request,
                Form.of(body),
                "Evento creato. Ora aggiungi i moduli di iscrizione.",
                form -> events.create(viewer, EventForm.entry(form)).event().id(),
                again -> created(viewer, again));
    }

    @Get("/eventi/{id}")
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, long id) {
        WholeEvent event = events.find(viewer, id);
        return pages.show(
                request,
                View.of("registration/event", event.event().title())
                        .under("Iscrizioni", "/iscrizioni")
                        .with("event", event)
                        .with("forms", forms.list(viewer, id))
                        .with("places", participants.forms(viewer, id))
                        .with("links", links));
    }

    @Get("/eventi/{id}/modifica")
    HttpResponse<?> edit(HttpRequest<?> request, Viewer viewer, long id) {
        WholeEvent event = events.find(viewer, id);
        return pages.show(request, changed(viewer, event, EventForm.of(event)));
    }

    @Post("/eventi/{id}/modifica")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, Viewer viewer, long id, @Body Map<String, Object> body) {
        WholeEvent event = events.find(viewer, id);
        return submit(
                request,
                Form.of(body),
                "Evento modificato. Chi è iscritto viene avvisato se cambiano orari o luoghi.",
                form -> events.change(viewer, id, EventForm.entry(form)).event().id(),
                again -> changed(viewer, event, again.restOn(EventForm.of(events.find(viewer, id)))));
    }

    /** Saves with {@code then=save}; {@code then=add} only shows one more session. */
    private HttpResponse<?> submit(
            HttpRequest<?> request, Form form, String notice, Function<Form, Long> act, Function<Form, View> again) {
        if (form.text(THEN).equals("add")) {
            return pages.show(request, again.apply(EventForm.withOneMore(form)));
        }
        return pages.submit(
                request,
                EventForm.compact(form),
                notice,
                () -> "/iscrizioni/eventi/" + Refusal.Invalid.renaming(EventForm::name, () -> act.apply(form)),
                again);
    }

    private View created(Viewer viewer, Form form) {
        return View.of("registration/event-edit", "Nuovo evento")
                .under("Iscrizioni", "/iscrizioni")
                .with("action", "/iscrizioni/eventi/nuovo")
                .with("back", "/iscrizioni")
                .with("webinars", webinars(viewer))
                .with("form", form);
    }

    private View changed(Viewer viewer, WholeEvent event, Form form) {
        String address = "/iscrizioni/eventi/" + event.event().id();
        return View.of("registration/event-edit", "Modifica l’evento")
                .under("Iscrizioni", "/iscrizioni")
                .under(event.event().title(), address)
                .with("action", address + "/modifica")
                .with("back", address)
                .with("webinars", webinars(viewer))
                .with("form", form);
    }

    private Map<String, String> webinars(Viewer viewer) {
        Map<String, String> titles = new LinkedHashMap<>();
        webinars.list(viewer).forEach(webinar -> titles.put(String.valueOf(webinar.id()), webinar.title()));
        return titles;
    }
}
