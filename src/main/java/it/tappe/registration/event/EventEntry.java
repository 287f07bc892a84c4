package it.tappe.registration.event;

import io.micronaut.core.annotation.Introspected;
import it.tappe.shared.Fields;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator enters of an event.
 *
 * @param webinarId the webinar that it is, or null
 * @param certificateText empty takes {@link #CERTIFICATE}
 * @param sessions may be empty when there is a webinar, which then is the one session
 * @param version of the event that was read; 428 when null, 412 when somebody has changed it since; ignored when new
 */
@Introspected
public record EventEntry(
        @NotBlank(message = "Scrivi il titolo.") @Size(max = 300, message = "Al massimo 300 caratteri.")
        String title,

        @Size(max = 4000, message = "Al massimo 4000 caratteri.")
        String description,

        @Nullable Long webinarId,

        @Min(value = 1, message = "Almeno un posto.") @Max(value = 100_000, message = "Al massimo 100.000 posti.")
        int capacity,

        @NotBlank(message = "Scrivi l’informativa sui dati personali.")
        @Size(max = 4000, message = "Al massimo 4000 caratteri.")
        String privacyNote,

        @Size(max = 4000, message = "Al massimo 4000 caratteri.")
        String certificateText,

        List<Session> sessions,
        @Nullable Long version) {
    /** What a certificate says unless the coordinator has written something else. */
    public static final String CERTIFICATE =
            "ha partecipato all’evento indicato qui sotto, nelle sessioni in cui è stata registrata la sua presenza.";

    private static final int MOST_SESSIONS = 50;
    private static final int LONGEST = 300;

    /**
     * One session; what is missing is null.
     *
     * @param id of the session that it was, or null for a new one
     */
    public record Session(
            @Nullable Long id,
            String title,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable String place) {

        EventSession toRow(long eventId, long rowId, long version) {
            if (startsAt == null || endsAt == null) {
                throw new IllegalStateException("The times have been checked");
            }
            String where = place == null || place.isBlank() ? null : place.strip();
            return new EventSession(rowId, eventId, title.strip(), startsAt, endsAt, where, version);
        }
    }

    void check() {
        Fields fields = new Fields()
                .check(!sessions.isEmpty(), "sessions", "Scrivi almeno una sessione.")
                .check(sessions.size() <= MOST_SESSIONS, "sessions", "Al massimo 50 sessioni.");
        for (int i = 0; i < sessions.size(); i++) {
            check(fields, sessions.get(i), "sessions." + i + ".");
        }
        fields.refuseIfWrong();
    }

    private static void check(Fields fields, Session session, String field) {
        Instant start = session.startsAt();
        Instant end = session.endsAt();
        String place = session.place();
        fields.check(!session.title().isBlank(), field + "title", "Scrivi il titolo della sessione.")
                .check(session.title().length() <= LONGEST, field + "title", "Al massimo 300 caratteri.")
                .check(start != null, field + "startsAt", "Scrivi il giorno e l’ora di inizio.")
                .check(end != null, field + "endsAt", "Scrivi l’ora di fine.")
                .check(
                        start == null || end == null || end.isAfter(start),
                        field + "endsAt",
                        "La fine deve venire dopo l’inizio.")
                .check(place == null || place.length() <= LONGEST, field + "place", "Al massimo 300 caratteri.");
    }

    Event toEvent(long id, long rowVersion) {
        String certificate = certificateText.isBlank() ? CERTIFICATE : certificateText.strip();
        return new Event(
                id,
                title.strip(),
                description.strip(),
                webinarId,
                capacity,
                privacyNote.strip(),
                certificate,
                rowVersion);
    }

    EventEntry with(List<Session> others) {
        return new EventEntry(title, description, webinarId, capacity, privacyNote, certificateText, others, version);
    }
}
