package it.tappe.idempotency;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Viewer;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers for a day what calls with an {@code Idempotency-Key} were answered. A refused call is not remembered. */
@Singleton
@Transactional
public class IdempotentCalls {
    private static final Duration MEMORY = Duration.ofHours(24);
    private static final int LONGEST_KEY = 255;
    private static final int LONGEST_ROUTE = 500;

    private final IdempotentCallRepository calls;
    private final Clock clock;

    IdempotentCalls(IdempotentCallRepository calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    /**
     * What the same call was answered before; empty when it is to be made now. Refused with 409 while the first one is
     * under way, with 422 when the key has been used for another call, or is longer than 255 characters.
     *
     * @param route method and address
     */
    public Optional<IdempotentCall> begin(Viewer viewer, String key, String route) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Refusal.Invalid.field("Idempotency-Key", "La chiave ha da 1 a 255 caratteri.");
        }
        String cut = route.length() <= LONGEST_ROUTE ? route : route.substring(0, LONGEST_ROUTE);
        Instant now = clock.instant();
        calls.forgetBefore(now.minus(MEMORY));
        Optional<IdempotentCall> found = calls.find(viewer.accountId(), key);
        if (found.isPresent() && !found.get().isAbandonedAt(now)) {
            return Optional.of(repeated(found.get(), cut));
        }
        calls.forget(viewer.accountId(), key);
        calls.begin(viewer.accountId(), key, cut, now);
        return Optional.empty();
    }

    /** Remembers the answer, as JSON; null when it has no body. */
    public void end(Viewer viewer, String key, int status, @Nullable String body) {
        calls.end(viewer.accountId(), key, status, body);
    }

    /** Forgets a call that was refused or failed, so that it can be made again. */
    public void forget(Viewer viewer, String key) {
        calls.forget(viewer.accountId(), key);
    }

    private static IdempotentCall repeated(IdempotentCall call, String route) {
        if (!call.route().equals(route)) {
            throw Refusal.Invalid.field("Idempotency-Key", "Questa chiave è già servita per un’altra richiesta.");
        }
        if (call.status() == null) {
            throw new Refusal.Conflict("La stessa richiesta è ancora in corso: riprova tra poco.");
        }
        return call;
    }
}
