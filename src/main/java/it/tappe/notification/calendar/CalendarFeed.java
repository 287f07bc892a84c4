package it.tappe.notification.calendar;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A calendar that can be subscribed to by its secret address, of which only the hash is kept.
 *
 * @param accountId whose it is; null when it is a programme's
 * @param programmeId whose it is; null when it is a person's
 * @param createdAt when its address was made
 * @param lastFetchedAt to the minute; null when nobody has fetched it yet
 * @param contentHash of what was in it when it was last fetched
 * @param revision how often that has changed
 * @param changedAt when that was last found changed
 */
@MappedEntity
public record CalendarFeed(
        @Id @GeneratedValue long id,
        @Nullable Long accountId,
        @Nullable Long programmeId,
        String secretHash,
        Instant createdAt,
        @Nullable Instant lastFetchedAt,
        String contentHash,
        int revision,
        Instant changedAt) {
    private static final Duration FETCHED_EVERY = Duration.ofMinutes(1);

    static CalendarFeed create(@Nullable Long accountId, @Nullable Long programmeId, String secretHash, Instant now) {
        return new CalendarFeed(0, accountId, programmeId, secretHash, now, null, "", 0, now);
    }

    boolean isToBeMarkedFetchedAt(Instant now) {
        return lastFetchedAt == null || !now.isBefore(lastFetchedAt.plus(FETCHED_EVERY));
    }

    /** The same with this in it from now on. */
    CalendarFeed holding(String content, Instant now) {
        return contentHash.equals(content)
                ? this
                : new CalendarFeed(
                        id, accountId, programmeId, secretHash, createdAt, lastFetchedAt, content, revision + 1, now);
    }
}
