package it.tappe.report.progress.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What had happened at an instant. */
final class Times {
    private Times() {}

    /** Whether it had happened by then. */
    static boolean isBy(@Nullable Instant at, Instant end) {
        return at != null && !at.isAfter(end);
    }

    /** The same instant, or null when it had not come. */
    static @Nullable Instant until(@Nullable Instant at, Instant end) {
        return isBy(at, end) ? at : null;
    }
}
