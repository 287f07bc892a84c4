package it.tappe.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import it.tappe.shared.Refusal;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Lets only so many tries through for one key within ten minutes, and refuses the others with 429. */
public final class Throttle {
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final int tries;
    private final String sentence;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(WINDOW.multipliedBy(2))
            .build();

    /**
     * @param tries that each key has within ten minutes
     * @param sentence said to whoever has used them up, before «Riprova tra … secondi.»
     */
    public Throttle(int tries, String sentence) {
        this.tries = tries;
        this.sentence = sentence;
    }

    /** Counts one try before it is made, so that many at the same moment are no way around; refuses with 429. */
    public void take(String key) {
        var probe = bucket(key).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
            throw new Refusal.TooMany(sentence + " Riprova tra " + seconds + " secondi.", seconds);
        }
    }

    /** The try was a good one and does not count. */
    public void giveBack(String key) {
        bucket(key).addTokens(1);
    }

    private Bucket bucket(String key) {
        return buckets.get(
                key,
                none -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, WINDOW))
                        .build());
    }
}
