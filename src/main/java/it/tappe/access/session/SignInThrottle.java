package it.tappe.access.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Slows down guessing: ten wrong passwords for one name from one address, a hundred from one address in all. */
@Singleton
class SignInThrottle {
    private static final int PER_NAME = 10;
    private static final int PER_ADDRESS = 100;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Cache<String, Bucket> failures = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(WINDOW.multipliedBy(2))
            .build();

    /** Refuses with 429 while too many failures stand against the name or the address. */
    void requireCalm(String username, String address) {
        requireToken(bucket(address + " " + username, PER_NAME));
        requireToken(bucket(address, PER_ADDRESS));
    }

    void failed(String username, String address) {
        bucket(address + " " + username, PER_NAME).tryConsume(1);
        bucket(address, PER_ADDRESS).tryConsume(1);
    }

    private Bucket bucket(String key, int capacity) {
        return failures.get(
                key,
                none -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, WINDOW))
                        .build());
    }

    private static void requireToken(Bucket bucket) {
        var probe = bucket.estimateAbilityToConsume(1);
        if (!probe.canBeConsumed()) {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
            throw new Refusal.TooMany(
                    "Troppi tentativi di accesso non riusciti. Riprova tra " + seconds + " secondi.", seconds);
        }
    }
}
