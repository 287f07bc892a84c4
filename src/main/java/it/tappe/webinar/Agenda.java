package it.tappe.webinar;

import it.tappe.shared.RomeTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A <i>scaletta</i>: the items in order, each with the start and end that follow from the ones before.
 *
 * @param totalMinutes sum of the minutes that are known
 * @param overrunMinutes how much longer the items take than the webinar lasts; 0 when they fit
 */
public record Agenda(List<TimedItem> items, int totalMinutes, int overrunMinutes) {

    /** An item with its times; null where an item before it (or it itself, for the end) has no duration. */
    public record TimedItem(
            int position,
            String title,
            @Nullable Integer minutes,
            @Nullable String speaker,
            @Nullable LocalTime fixedStart,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt) {}

    /**
     * Computes the times from the webinar's start. An item without minutes is legal and ends the computing, until a start
     * is set by hand.
     */
    public static Agenda of(Instant startsAt, int lengthMinutes, List<AgendaItem> items) {
        List<TimedItem> timed = new ArrayList<>();
        @Nullable Instant next = startsAt;
        int total = 0;
        for (AgendaItem item : items) {
            LocalTime fixed = item.fixedStart();
            Instant start = fixed == null ? next : onTheDayOf(startsAt, fixed);
            Integer minutes = item.minutes();
            next = start == null || minutes == null ? null : start.plus(Duration.ofMinutes(minutes));
            total += minutes == null ? 0 : minutes;
            timed.add(new TimedItem(item.position(), item.title(), minutes, item.speaker(), fixed, start, next));
        }
        return new Agenda(timed, total, Math.max(0, total - lengthMinutes));
    }

    private static Instant onTheDayOf(Instant startsAt, LocalTime time) {
        return RomeTime.dayOf(startsAt).atTime(time).atZone(RomeTime.ZONE).toInstant();
    }
}
