package it.tappe.support.load;

import it.tappe.province.ClosedDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * Something that takes time of somebody in a week: a call, or a document that comes in to be read.
 *
 * @param parties whose time it takes: tutors and tutor provinces by name
 * @param day when it is
 * @param weight minutes of a call, 1 for a document
 * @param from first day on which it may be
 * @param to last day on which it may be
 * @param movable whether it can still be moved
 */
public record SpreadItem(
        long id,
        String label,
        Set<String> parties,
        LocalDate day,
        int weight,
        LocalDate from,
        LocalDate to,
        boolean movable) {

    /** Monday of the week in which the day falls. */
    public static LocalDate weekOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    LocalDate week() {
        return weekOf(day);
    }

    SpreadItem on(LocalDate other) {
        return new SpreadItem(id, label, parties, other, weight, from, to, movable);
    }

    /** Whether it may be on that day: within its window, on a working day. */
    boolean mayBeOn(LocalDate other) {
        return !other.isBefore(from) && !other.isAfter(to) && isWorking(other);
    }

    private static boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && ClosedDays.holidays(day).isEmpty();
    }

    /** The same weekday of another week, or the working day nearest to it; its own day when there is none. */
    LocalDate dayIn(LocalDate monday) {
        LocalDate wished = monday.plusDays(ChronoUnit.DAYS.between(week(), day));
        LocalDate best = day;
        long distance = Long.MAX_VALUE;
        for (LocalDate one = monday; one.isBefore(monday.plusWeeks(1)); one = one.plusDays(1)) {
            long away = Math.abs(ChronoUnit.DAYS.between(wished, one));
            if (mayBeOn(one) && away < distance) {
                best = one;
                distance = away;
            }
        }
        return best;
    }
}
