package it.tappe.registration.event.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.registration.event.Events;
import it.tappe.registration.event.WholeEvent;
import it.tappe.registration.participant.Participants;
import it.tappe.web.IfMatch;
import it.tappe.web.PageJson;

/** The events for which people register, for programs of coordinators. */
@Controller("/api/v1/events")
@Secured(SecurityRule.IS_AUTHENTICATED)
class EventApi {
    private final Events events;
    private final Participants participants;

    EventApi(Events events, Participants participants) {
        this.events = events;
        this.participants = participants;
    }

    /** All events; those that begin last come first. */
    @Get
    PageJson<OverviewJson> list(Viewer viewer) {
        return PageJson.whole(participants.events(viewer), OverviewJson::of);
    }

    /** One event with its sessions. */
    @Get("/{id}")
    HttpResponse<EventJson> find(Viewer viewer, long id) {
        return answer(events.find(viewer, id));
    }

    /** A new event, to which forms can be added. */
    @Post
    @Status(HttpStatus.CREATED)
    EventJson create(Viewer viewer, @Body EventJson.Sent sent) {
        return EventJson.of(events.create(viewer, sent.toEntry(null)));
    }

    /**
     * Changes an event; more places go to those who wait.
     *
     * @param ifMatch the ETag of the event that was read; 412 when somebody has changed it since, 428 without it
     */
    @Put("/{id}")
    HttpResponse<EventJson> change(
            Viewer viewer, long id, @Nullable @Header("If-Match") String ifMatch, @Body EventJson.Sent sent) {
        return answer(events.change(viewer, id, sent.toEntry(IfMatch.version(ifMatch))));
    }

    private static HttpResponse<EventJson> answer(WholeEvent event) {
        return HttpResponse.ok(EventJson.of(event))
                .header("ETag", IfMatch.etag(event.event().version()));
    }
}
