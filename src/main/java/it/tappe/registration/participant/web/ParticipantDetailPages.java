package it.tappe.registration.participant.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.registration.attendance.Certificates;
import it.tappe.registration.event.Events;
import it.tappe.registration.event.WholeEvent;
import it.tappe.registration.participant.Participants;
import it.tappe.registration.participant.PersonalData;
import it.tappe.web.Attachment;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.time.Clock;

/** One person who has registered: cancel, hand out or remove what is held, print the certificate. */
@Controller("/iscrizioni/eventi/{eventId}/iscritti")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class ParticipantDetailPages {
    private final Events events;
    private final Participants participants;
    private final Certificates certificates;
    private final Clock clock;
    private final Pages pages;

    ParticipantDetailPages(
            Events events, Participants participants, Certificates certificates, Clock clock, Pages pages) {
        this.events = events;
        this.participants = participants;
        this.certificates = certificates;
        this.clock = clock;
        this.pages = pages;
    }

    @Get("/{id}")
    HttpResponse<?> show(HttpRequest<?> request, Viewer viewer, long eventId, long id) {
        return pages.show(request, view(viewer, eventId, id, Form.empty()));
    }

    @Post("/{id}/annullamento")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> cancel(HttpRequest<?> request, Viewer viewer, long eventId, long id) {
        participants.cancel(viewer, eventId, id);
        return pages.goTo(request, address(eventId) + "/" + id, "Iscrizione annullata: il posto va a chi è in attesa.");
    }

    @Post("/{id}/anonimizzazione")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> anonymise(HttpRequest<?> request, Viewer viewer, long eventId, long id) {
        return pages.submit(
                request,
                Form.empty(),
                "Dati personali rimossi.",
                () -> {
                    participants.anonymise(viewer, eventId, id);
                    return address(eventId) + "/" + id;
                },
                again -> view(viewer, eventId, id, again));
    }

    @Post("/anonimizzazione")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> anonymiseAll(HttpRequest<?> request, Viewer viewer, long eventId) {
        int many = participants.anonymiseAll(viewer, eventId);
        return pages.goTo(request, address(eventId), "Dati personali rimossi da " + many + " iscrizioni.");
    }

    @Get(value = "/{id}/dati", produces = MediaType.APPLICATION_JSON)
    HttpResponse<PersonalDataJson> handOut(Viewer viewer, long eventId, long id) {
        return HttpResponse.ok(PersonalDataJson.of(participants.handOut(viewer, eventId, id)))
                .header("Content-Disposition", Attachment.disposition("Iscrizione_" + id + ".json"));
    }

    @Get(value = "/{id}/attestato", produces = MediaType.ALL)
    HttpResponse<?> certificate(Viewer viewer, long eventId, long id) {
        return Files.pdf(certificates.print(viewer, eventId, id));
    }

    private View view(Viewer viewer, long eventId, long id, Form form) {
        WholeEvent event = events.find(viewer, eventId);
        PersonalData data = participants.find(viewer, eventId, id);
        boolean isOver = event.isOverAt(clock.instant());
        return View.of("registration/participant", data.registration().name())
                .under("Iscrizioni", "/iscrizioni")
                .under(event.event().title(), "/iscrizioni/eventi/" + eventId)
                .under("Iscritti", address(eventId))
                .with("data", data)
                .with("isOver", isOver)
                .with(
                        "hasCertificate",
                        isOver
                                && !data.sessions().isEmpty()
                                && data.registration().isConfirmed())
                .with("form", form);
    }

    private static String address(long eventId) {
        return "/iscrizioni/eventi/" + eventId + "/iscritti";
    }
}
