package it.tappe.notification.mail;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of the list of mails: everything but the texts. */
@MappedEntity
public record MailRow(
        long id,
        String cause,
        String address,
        String name,
        String subject,
        OutboxMail.State state,
        int attempts,
        Instant createdAt,
        Instant nextAttemptAt,
        @Nullable Instant sentAt,
        @Nullable String lastError) {}
