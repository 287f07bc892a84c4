package it.tappe.registration.event.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.registration.event.EventEntry;
import it.tappe.registration.event.EventSession;
import it.tappe.registration.event.WholeEvent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event as programs read it; {@code webinar} is the id of the webinar that it is, or null. */
@Serdeable
record EventJson(
        long id,
        String title,
        String description,
        @Nullable Long webinar,
        int capacity,
        String privacyNote,
        String certificateText,
        List<SessionJson> sessions) {

    /** One session. */
    @Serdeable
    record SessionJson(
            long id,
            String title,
            Instant startsAt,
            Instant endsAt,
            @Nullable String place) {
        static SessionJson of(EventSession session) {
            return new SessionJson(
                    session.id(), session.title(), session.startsAt(), session.endsAt(), session.place());
        }
    }

    /**
     * What a program sends: the whole event.
     *
     * @param sessions may be left out when there is a webinar, which then is the one session
     */
    @Serdeable
    record Sent(
            @Nullable String title,
            @Nullable String description,
            @Nullable Long webinar,
            @Nullable Integer capacity,
            @Nullable String privacyNote,
            @Nullable String certificateText,
            @Nullable List<SentSession> sessions) {

        EventEntry toEntry(@Nullable Long version) {
            return new EventEntry(
                    text(title),
                    text(description),
                    webinar,
                    capacity == null ? 0 : capacity,
                    text(privacyNote),
                    text(certificateText),
                    sessions == null
                            ? List.of()
                            : sessions.stream().map(SentSession::toEntry).toList(),
                    version);
        }

        private static String text(@Nullable String sent) {
            return sent == null ? "" : sent;
        }
    }

    /** One session that is sent; with its id it stays the one that it was. */
    @Serdeable
    record SentSession(
            @Nullable Long id,
            @Nullable String title,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable String place) {
        EventEntry.Session toEntry() {
            return new EventEntry.Session(id, title == null ? "" : title, startsAt, endsAt, place);
        }
    }

    static EventJson of(WholeEvent whole) {
        return new EventJson(
                whole.event().id(),
                whole.event().title(),
                whole.event().description(),
                whole.event().webinarId(),
                whole.event().capacity(),
                whole.event().privacyNote(),
                whole.event().certificateText(),
                whole.sessions().stream().map(SessionJson::of).toList());
    }
}
