package it.tappe.notification.mail;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail in the outbox.
 *
 * @param fileName of what is attached, or null; {@code fileSha256} finds its bytes in the store
 * @param attempts how often it was tried; tells one claim of the mail from the next
 * @param failures of them, those since somebody last asked for it
 * @param askedAt when it was put in, or when a coordinator asked for another attempt
 * @param nextAttemptAt not before then
 * @param claimedAt when the last attempt began, or null
 * @param lastError why the last attempt failed, or null
 */
@MappedEntity
public record OutboxMail(
        @Id @GeneratedValue long id,
        String cause,
        String address,
        String name,
        @Nullable Long accountId,
        String subject,
        String html,
        String text,
        @Nullable String calendar,
        @Nullable String calendarMethod,
        @Nullable String fileName,
        @Nullable String fileType,
        @Nullable String fileSha256,
        boolean secret,
        State state,
        int attempts,
        int failures,
        Instant createdAt,
        Instant askedAt,
        Instant nextAttemptAt,
        @Nullable Instant claimedAt,
        @Nullable Instant sentAt,
        @Nullable String lastError) {

    /** What stands in the place of a text that only the recipient may read. */
    static final String FORGOTTEN =
            "Il testo di questo messaggio è riservato alla persona a cui è diretto e non viene conservato.";

    /** How far it has come. */
    public enum State {
        /** To be sent, now or after a pause. */
        WAITING("In attesa", "waiting"),
        /** Being handed to the mail server. */
        SENDING("In invio", "open"),
        /** Taken by the mail server. */
        SENT("Inviato", "done"),
        /** Perhaps taken: the sender died, or the server never answered. Not sent again unless a coordinator says so. */
        UNCERTAIN("Esito incerto", "changes"),
        /** Given up: refused for good, or failed too often. */
        GIVEN_UP("Non inviato", "late");

        private final String label;
        private final String tone;

        State(String label, String tone) {
            this.label = label;
            this.tone = tone;
        }

        /** The Italian name on screen. */
        public String label() {
            return label;
        }

        /** Its colour, as style sheets name it. */
        public String tone() {
            return tone;
        }
    }

    /** Its plain text as it may be shown in the system. */
    public String shownText() {
        return secret ? FORGOTTEN : text;
    }

    /** Whether a coordinator can have it tried again; a secret one is replaced by a new one-time link. */
    public boolean isRepeatable() {
        return (state == State.UNCERTAIN || state == State.GIVEN_UP) && !secret;
    }
}
