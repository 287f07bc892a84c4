package it.tappe.access;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link with which a person sets a password, once, before it expires. The secret itself is not kept. */
@MappedEntity
record OneTimeLink(
        @Id @GeneratedValue long id,
        long accountId,
        Purpose purpose,
        String tokenHash,
        Instant expiresAt,
        @Nullable Instant usedAt) {

    /** Why the link was issued, and how long it lives. */
    enum Purpose {
        /** A new account: seven days. */
        INVITATION(Duration.ofDays(7)),
        /** A forgotten password: two hours. */
        RESET(Duration.ofHours(2));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }

        Duration life() {
            return life;
        }
    }

    boolean isUsableAt(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }
}
