package it.tappe.report.schedule;

import it.tappe.shared.RomeTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When something is due again and again: on days of the week or on a day of the month, at a time of the day in Rome. A
 * time that a day does not have (the night in March) comes as much later as the clocks are put forward; one that it has
 * twice (the night in October) is due the first time.
 *
 * @param weekdays empty when it is due once a month
 * @param dayOfMonth in shorter months the last day; null when it is due every week
 */
record Cadence(Set<DayOfWeek> weekdays, @Nullable Integer dayOfMonth, LocalTime at) {
    /** Longer than any month: within so many days it is due at least once. */
    private static final int DAYS = 40;

    private static final int SHORTEST_MONTH = 28;

    /** Whether it is due on this day. */
    boolean isOn(LocalDate day) {
        Integer number = dayOfMonth;
        return weekdays.contains(day.getDayOfWeek())
                || (number != null && day.getDayOfMonth() == Math.min(number, day.lengthOfMonth()));
    }

    /** The first time after this instant. */
    Instant nextAfter(Instant instant) {
        return Stream.iterate(RomeTime.dayOf(instant), day -> day.plusDays(1))
                .limit(DAYS)
                .filter(this::isOn)
                .map(this::on)
                .filter(due -> due.isAfter(instant))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("never due: " + this));
    }

    /** The last time until this instant, itself included, that was after another one; if there was any. */
    Optional<Instant> latest(Instant after, Instant until) {
        return Stream.iterate(RomeTime.dayOf(until), day -> day.minusDays(1))
                .limit(DAYS)
                .filter(this::isOn)
                .map(this::on)
                .filter(due -> !due.isAfter(until))
                .findFirst()
                .filter(due -> due.isAfter(after));
    }

    private Instant on(LocalDate day) {
        return day.atTime(at).atZone(RomeTime.ZONE).toInstant();
    }

    /** «Ogni lunedì e giovedì alle 07:00», «Il 15 di ogni mese alle 07:00». */
    String words() {
        Integer number = dayOfMonth;
        if (number != null) {
            return "Il " + number + " di ogni mese alle " + at
                    + (number > SHORTEST_MONTH ? " (nei mesi più corti l’ultimo giorno)" : "");
        }
        List<String> names = Arrays.stream(DayOfWeek.values())
                .filter(weekdays::contains)
                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ITALIAN))
                .toList();
        int last = names.size() - 1;
        String days = names.size() == DayOfWeek.values().length
                ? "giorno"
                : last == 0
                        ? names.get(0)
                        : names.stream().limit(last).collect(Collectors.joining(", ")) + " e " + names.get(last);
        return "Ogni " + days + " alle " + at;
    }
}
