package it.tappe.support.slot;

import it.tappe.province.ClosedDays;
import it.tappe.shared.RomeTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which times an entry means, and which days are left out and why. The hour stays the same in Rome when daylight saving
 * begins or ends. A single day is never left out for being a holiday: whoever names it means it.
 */
public record SlotSeries(List<Instant> starts, List<Skipped> skipped) {

    /** A day on which nothing is published. */
    public record Skipped(LocalDate day, String reason) {

        /** «25/04/2026 (Festa della Liberazione)». */
        public String words() {
            return RomeTime.date(day) + " (" + reason + ")";
        }
    }

    static SlotSeries of(SlotEntry entry, List<Slot> published, Instant now) {
        List<Instant> starts = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        for (LocalDate day : days(entry)) {
            Instant start = day.atTime(entry.time()).atZone(RomeTime.ZONE).toInstant();
            String reason = reason(entry, day, start, published, now);
            if (reason == null) {
                starts.add(start);
            } else {
                skipped.add(new Skipped(day, reason));
            }
        }
        return new SlotSeries(starts, skipped);
    }

    private static List<LocalDate> days(SlotEntry entry) {
        if (!entry.isSeries()) {
            return List.of(entry.day());
        }
        List<LocalDate> days = new ArrayList<>();
        Integer weeks = entry.weeks();
        LocalDate until = entry.until();
        LocalDate day = entry.day();
        while ((weeks == null || days.size() < weeks) && (until == null || !day.isAfter(until))) {
            days.add(day);
            day = day.plusWeeks(1);
        }
        return days;
    }

    private static @Nullable String reason(
            SlotEntry entry, LocalDate day, Instant start, List<Slot> published, Instant now) {
        List<String> holidays = ClosedDays.holidays(day);
        if (entry.isSeries() && !holidays.isEmpty()) {
            return holidays.get(0);
        }
        if (!start.isAfter(now)) {
            return "è già passato";
        }
        Instant end = start.plus(Duration.ofMinutes(entry.minutes()));
        return published.stream().anyMatch(slot -> slot.overlaps(start, end))
                ? "si sovrappone a un orario già pubblicato"
                : null;
    }
}
