package it.tappe.support;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a call's history: that it was moved or cancelled, by whom, when and why.
 *
 * @param beforeAt when it was to start
 * @param afterAt when it starts since; null for a cancellation
 * @param shortNotice <i>senza preavviso</i>: later than the programme's notice allows
 */
@MappedEntity
public record CallChange(
        long id,
        Kind kind,
        Instant beforeAt,
        @Nullable Instant afterAt,
        @Nullable String reason,
        boolean shortNotice,
        Instant changedAt,
        String changedByName) {

    /** What was done. */
    public enum Kind {
        /** It got another slot. */
        MOVED,
        /** It was given up. */
        CANCELLED
    }
}
