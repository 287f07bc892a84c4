package it.tappe.notification.mail;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail in the outbox.
 *
 * @param attempts how often it was tried
 * @param nextAttemptAt not before then
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
        boolean secret,
        State state,
        int attempts,
        Instant createdAt,
        Instant nextAttemptAt,
        @Nullable Instant sentAt,
        @Nullable String lastError) {

    /** How far it has come. */
    public enum State {
        /** To be sent, now or after a pause. */
        WAITING("In attesa"),
        /** Being handed to the mail server; what stays so after a crash may or may not have been sent. */
        SENDING("In invio"),
        /** Taken by the mail server. */
        SENT("Inviato"),
        /** Given up after too many attempts. */
        GIVEN_UP("Non inviato");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** The Italian name on screen. */
        public String label() {
            return label;
        }
    }
}
