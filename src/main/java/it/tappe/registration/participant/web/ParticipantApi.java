package it.tappe.registration.participant.web;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import it.tappe.access.Viewer;
import it.tappe.registration.Registration;
import it.tappe.registration.attendance.CheckIns;
import it.tappe.registration.participant.ParticipantFilter;
import it.tappe.registration.participant.Participants;
import it.tappe.shared.Page;
import it.tappe.shared.Refusal;
import it.tappe.web.PageJson;

/** Those who have registered and who was present, for programs of coordinators. */
@Controller("/api/v1/events/{eventId}")
@Secured(SecurityRule.IS_AUTHENTICATED)
class ParticipantApi {
    private final Participants participants;
    private final CheckIns checkIns;

    ParticipantApi(Participants participants, CheckIns checkIns) {
        this.participants = participants;
        this.checkIns = checkIns;
    }

    /**
     * The registrations in the order of arrival.
     *
     * @param form id of a form, to see only those who came through it
     * @param text in name or mail address
     * @param cursor from the page before
     * @param limit at most 200
     */
    @Get("/registrations")
    PageJson<ParticipantJson> list(
            Viewer viewer,
            long eventId,
            @QueryValue @Nullable Long form,
            @QueryValue @Nullable Registration.State state,
            @QueryValue @Nullable String text,
            @QueryValue @Nullable Long cursor,
            @QueryValue(defaultValue = "200") int limit) {
        if (limit < 1 || limit > Page.MOST) {
            throw Refusal.Invalid.field("limit", "Da 1 a " + Page.MOST + ".");
        }
        ParticipantFilter filter = new ParticipantFilter(form, state, text);
        return PageJson.of(participants.list(viewer, eventId, filter, cursor, limit), ParticipantJson::of);
    }

    /** Everything that is held about one person. */
    @Get("/registrations/{id}/personal-data")
    PersonalDataJson handOut(Viewer viewer, long eventId, long id) {
        return PersonalDataJson.of(participants.handOut(viewer, eventId, id));
    }

    /** Makes one registration anonymous; number, times and presences stay. */
    @Delete("/registrations/{id}/personal-data")
    @Status(HttpStatus.NO_CONTENT)
    void anonymise(Viewer viewer, long eventId, long id) {
        participants.anonymise(viewer, eventId, id);
    }

    /** Cancels a registration; those who wait move up. */
    @Delete("/registrations/{id}")
    @Status(HttpStatus.NO_CONTENT)
    void cancel(Viewer viewer, long eventId, long id) {
        participants.cancel(viewer, eventId, id);
    }

    /** Everybody who has a place, by name, and who was present where. */
    @Get("/check-in")
    CheckInJson checkIn(Viewer viewer, long eventId) {
        return CheckInJson.of(checkIns.list(viewer, eventId));
    }

    /** The person is at the session. */
    @Put("/sessions/{sessionId}/presences/{registrationId}")
    @Status(HttpStatus.NO_CONTENT)
    void note(Viewer viewer, long eventId, long sessionId, long registrationId) {
        checkIns.note(viewer, eventId, sessionId, registrationId);
    }

    /** The tick was a mistake. */
    @Delete("/sessions/{sessionId}/presences/{registrationId}")
    @Status(HttpStatus.NO_CONTENT)
    void withdraw(Viewer viewer, long eventId, long sessionId, long registrationId) {
        checkIns.withdraw(viewer, eventId, sessionId, registrationId);
    }
}
