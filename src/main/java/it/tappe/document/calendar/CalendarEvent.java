package it.tappe.document.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as calendars know it. One that lasts from midnight to midnight in Rome is one of whole days: calendars
 * show it above the hours, and it leaves its owner free.
 *
 * @param uid the same for ever and in every calendar, such as {@code webinar-12@tappe}
 * @param sequence grows with every change; calendars replace what has a smaller one
 * @param place where it is, or null
 * @param link page about it; only http and https are taken, anything else is left out
 * @param changedAt when it was last changed; {@link #UNKNOWN} when nobody has recorded it
 * @param cancelled it does not take place; calendars take it away
 */
public record CalendarEvent(
        String uid,
        int sequence,
        Instant startsAt,
        Instant endsAt,
        String title,
        String description,
        @Nullable String place,
        @Nullable String link,
        Instant changedAt,
        boolean cancelled) {
    /** Stands for a change that nobody has recorded. */
    public static final Instant UNKNOWN = Instant.EPOCH;

    /** One of a whole day in Rome, whose changes nobody has recorded. */
    public static CalendarEvent ofDay(
            String uid, LocalDate day, String title, String description, @Nullable String link) {
        Instant start = day.atStartOfDay(RomeZone.ID).toInstant();
        Instant end = day.plusDays(1).atStartOfDay(RomeZone.ID).toInstant();
        return new CalendarEvent(uid, 0, start, end, title, description, null, link, UNKNOWN, false);
    }

    /** The same, changed for the {@code revision}th time then, unless it knows better itself. */
    public CalendarEvent changed(int revision, Instant at) {
        return changedAt.equals(UNKNOWN)
                ? new CalendarEvent(
                        uid, revision, startsAt, endsAt, title, description, place, link, at, cancelled)
                : this;
    }

    /** Whether it is one of whole days. */
    public boolean isOfWholeDays() {
        return startsAt.isBefore(endsAt) && isMidnight(startsAt) && isMidnight(endsAt);
    }

    private static boolean isMidnight(Instant instant) {
        return instant.atZone(RomeZone.ID).toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}
