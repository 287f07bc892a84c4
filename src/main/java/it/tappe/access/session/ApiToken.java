package it.tappe.access.session;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A program's key to the API, with the rights of the account that it belongs to. Only its hash is kept. */
@MappedEntity
public record ApiToken(
        @Id @GeneratedValue long id,
        long accountId,
        String label,
        String tokenHash,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {

    /** Neither revoked nor expired. */
    public boolean isUsableAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    boolean isToBeMarkedUsedAt(Instant now) {
        return lastUsedAt == null || now.isAfter(lastUsedAt.plusSeconds(60));
    }
}
