package it.tappe.idempotency;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call with an {@code Idempotency-Key}, and what it was answered.
 *
 * @param route method and address
 * @param status null while it is under way
 * @param body of the answer, as JSON; null when there was none
 */
@MappedEntity
public record IdempotentCall(
        long accountId,
        String callKey,
        String route,
        @Nullable Integer status,
        @Nullable String body,
        Instant calledAt) {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Whether it has been under way for so long that the server must have stopped in the middle of it. */
    boolean isAbandonedAt(Instant now) {
        return status == null && calledAt.plus(PATIENCE).isBefore(now);
    }
}
