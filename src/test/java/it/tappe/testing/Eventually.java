package it.tappe.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** What is done by other threads comes true in its time, which is long enough on the slowest machine. */
public final class Eventually {
    private static final int LOOKS = 1200;
    private static final long PAUSE = 25_000_000;

    private Eventually() {}

    /** Looks until it is so. */
    public static <T> void is(T wanted, Supplier<T> look) {
        for (int i = 0; i < LOOKS && !look.get().equals(wanted); i++) {
            LockSupport.parkNanos(PAUSE);
        }
        assertThat(look.get()).isEqualTo(wanted);
    }
}
