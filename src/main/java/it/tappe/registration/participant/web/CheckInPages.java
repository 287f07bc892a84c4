package it.tappe.registration.participant.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import it.tappe.access.Viewer;
import it.tappe.registration.attendance.CheckInList;
import it.tappe.registration.attendance.CheckIns;
import it.tappe.registration.attendance.Expected;
import it.tappe.registration.event.EventSession;
import it.tappe.shared.Refusal;
import it.tappe.web.Form;
import it.tappe.web.Pages;
import it.tappe.web.View;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The check-in list at the door: one session at a time, a button for each person, also on a phone. */
@Controller("/iscrizioni/eventi/{eventId}/presenze")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
class CheckInPages {
    private final CheckIns checkIns;
    private final Pages pages;

    CheckInPages(CheckIns checkIns, Pages pages) {
        this.checkIns = checkIns;
        this.pages = pages;
    }

    /** Of the first session unless one is named; {@code nome} looks for people. */
    @Get
    HttpResponse<?> show(
            HttpRequest<?> request,
            Viewer viewer,
            long eventId,
            @QueryValue @Nullable Long sessione,
            @QueryValue(defaultValue = "") String nome) {
        CheckInList list = checkIns.list(viewer, eventId);
        EventSession session = sessione == null
                ? list.event().sessions().get(0)
                : list.event().session(sessione).orElseThrow(Refusal.NotFound::new);
        return pages.show(
                request,
                View.of("registration/checkin", "Presenze")
                        .under("Iscrizioni", "/iscrizioni")
                        .under(list.event().event().title(), "/iscrizioni/eventi/" + eventId)
                        .with("list", list)
                        .with("session", session)
                        .with("people", named(list.people(), nome))
                        .with("text", nome));
    }

    /** Ticks with {@code present=true}, takes the tick back with anything else. */
    @Post("/{sessionId}/{registrationId}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> tick(
            Viewer viewer, long eventId, long sessionId, long registrationId, @Body Map<String, Object> body) {
        Form form = Form.of(body);
        if (form.text("present").equals("true")) {
            checkIns.note(viewer, eventId, sessionId, registrationId);
        } else {
            checkIns.withdraw(viewer, eventId, sessionId, registrationId);
        }
        return HttpResponse.seeOther(URI.create(
                "/iscrizioni/eventi/" + eventId + "/presenze?sessione=" + sessionId + "#persona-" + registrationId));
    }

    @Get(value = "/pdf", produces = MediaType.ALL)
    HttpResponse<?> pdf(Viewer viewer, long eventId) {
        return Files.pdf(checkIns.pdf(viewer, eventId));
    }

    @Get(value = "/xlsx", produces = MediaType.ALL)
    HttpResponse<?> xlsx(Viewer viewer, long eventId) {
        return Files.xlsx(checkIns.xlsx(viewer, eventId));
    }

    private static List<Expected> named(List<Expected> people, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return people.stream()
                .filter(person -> person.name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }
}
