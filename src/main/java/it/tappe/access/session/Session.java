package it.tappe.access.session;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;

/** A browser that is signed in. Ends after eight hours without a request, and after seven days in any case. */
@MappedEntity
record Session(@Id String tokenHash, long accountId, Instant createdAt, Instant lastSeenAt, Instant expiresAt) {
    static final Duration LIFE = Duration.ofDays(7);
    private static final Duration IDLE = Duration.ofHours(8);
    private static final Duration SEEN_EVERY = Duration.ofMinutes(5);

    boolean isAliveAt(Instant now) {
        return now.isBefore(expiresAt) && now.isBefore(lastSeenAt.plus(IDLE));
    }

    /** Seen is written at most every five minutes, not at every request. */
    boolean isToBeMarkedSeenAt(Instant now) {
        return now.isAfter(lastSeenAt.plus(SEEN_EVERY));
    }
}
