package it.tappe.registration.participant.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.registration.Registration.State;
import it.tappe.registration.event.Events;
import it.tappe.registration.event.WholeEvent;
import it.tappe.registration.participant.Participant;
import it.tappe.registration.participant.ParticipantExports;
import it.tappe.registration.participant.ParticipantFilter;
import it.tappe.registration.participant.Participants;
import it.tappe.shared.Page;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Those who have registered for an event, with filters, and as Excel file. */
@Controller("/iscrizioni/eventi/{eventId}/iscritti")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class ParticipantPages {
    private static final int PER_PAGE = 100;
    private static final List<String> FILTERS = List.of("form", "state", "text");

    private final Events events;
    private final Participants participants;
    private final ParticipantExports exports;
    private final Clock clock;
    private final Pages pages;

    ParticipantPages(Events events, Participants participants, ParticipantExports exports, Clock clock, Pages pages) {
        this.events = events;
        this.participants = participants;
        this.exports = exports;
        this.clock = clock;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request, Viewer viewer, long eventId) {
        Form form = Form.of(request.getParameters().asMap());
        WholeEvent event = events.find(viewer, eventId);
        return pages.answer(
                request,
                form,
                () -> pages.show(request, view(viewer, event, form, find(viewer, eventId, form))),
                again -> view(viewer, event, again, new Page<>(List.of(), null)));
    }

    @Get(value = "/elenco", produces = MediaType.ALL)
    HttpResponse<?> export(Viewer viewer, long eventId) {
        return Files.xlsx(exports.xlsx(viewer, eventId));
    }

    private Page<Participant> find(Viewer viewer, long eventId, Form form) {
        ParticipantFilter filter =
                new ParticipantFilter(form.number("form"), form.choice("state", State.class), form.optional("text"));
        Long after = form.number("cursor");
        form.readable();
        return participants.list(viewer, eventId, filter, after, PER_PAGE);
    }

    private View view(Viewer viewer, WholeEvent event, Form form, Page<Participant> page) {
        long id = event.event().id();
        String address = "/iscrizioni/eventi/" + id;
        Map<String, String> forms = new LinkedHashMap<>();
        participants.forms(viewer, id).forEach(one -> forms.put(String.valueOf(one.formId()), one.audience()));
        Map<String, String> states = new LinkedHashMap<>();
        for (State state : State.values()) {
            states.put(state.name(), state.label());
        }
        return View.of("registration/participants", "Iscritti")
                .under("Iscrizioni", "/iscrizioni")
                .under(event.event().title(), address)
                .with("event", event)
                .with("participants", page.items())
                .with("next", page.nextCursor() == null ? "" : address(address, form, page.nextCursor()))
                .with("forms", forms)
                .with("states", states)
                .with("isOver", event.isOverAt(clock.instant()))
                .with("form", form);
    }

    private static String address(String event, Form form, String cursor) {
        UriBuilder address = UriBuilder.of(event + "/iscritti");
        for (String filter : FILTERS) {
            if (form.optional(filter) != null) {
                address.queryParam(filter, form.text(filter));
            }
        }
        return address.queryParam("cursor", cursor).toString();
    }
}
