package it.tappe.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Dates and instants as people in Italy read them: zone Europe/Rome, daylight saving included. */
public final class RomeTime {
    /** The programme's time zone. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Rome");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ITALIAN);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/yyyy, HH:mm", Locale.ITALIAN);
    private static final DateTimeFormatter EXACT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy, HH:mm:ss, 'ora italiana (UTC'xxx')'", Locale.ITALIAN);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ITALIAN);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ITALIAN);

    private RomeTime() {}

    /** First instant of the day in Rome. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** A deadline given as a date: 23:59:59 of that day in Rome. */
    public static Instant endOf(LocalDate day) {
        return day.atTime(LocalTime.of(23, 59, 59)).atZone(ZONE).toInstant();
    }

    /** The day in Rome on which the instant falls. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** Whole days of the calendar in Rome from one instant to another; negative when {@code to} is earlier. */
    public static long daysBetween(Instant from, Instant to) {
        return ChronoUnit.DAYS.between(dayOf(from), dayOf(to));
    }

    /** 30/04/2026. */
    public static String date(Instant instant) {
        return DATE.format(instant.atZone(ZONE));
    }

    /** 30/04/2026. */
    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** giovedì 30 aprile 2026. */
    public static String longDate(LocalDate day) {
        return LONG.format(day);
    }

    /** 30/04/2026, 23:59. */
    public static String minute(Instant instant) {
        return MINUTE.format(instant.atZone(ZONE));
    }

    /** 30/04/2026, 23:59:07, ora italiana (UTC+02:00): no doubt even in the hour that comes twice in October. */
    public static String exact(Instant instant) {
        return EXACT.format(instant.atZone(ZONE));
    }

    /** 23:59. */
    public static String clock(Instant instant) {
        return CLOCK.format(instant.atZone(ZONE));
    }

    /** entro le 23:59 di giovedì 30 aprile 2026, ora italiana. */
    public static String deadline(Instant instant) {
        ZonedDateTime there = instant.atZone(ZONE);
        return "entro le " + CLOCK.format(there) + " di " + LONG.format(there) + ", ora italiana";
    }
}
