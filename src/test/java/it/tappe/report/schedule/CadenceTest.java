package it.tappe.report.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.shared.RomeTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** When a scheduled report is due, also in the nights in which the clocks are changed. */
class CadenceTest {
    private static final LocalTime SEVEN = LocalTime.of(7, 0);
    private static final Cadence MONDAYS = new Cadence(Set.of(DayOfWeek.MONDAY), null, SEVEN);
    private static final Cadence LAST = new Cadence(Set.of(), 31, SEVEN);

    @Test
    void isDueEveryMondayAtSevenInRome() {
        assertThat(MONDAYS.nextAfter(rome("2026-02-09T06:59"))).isEqualTo(rome("2026-02-09T07:00"));
        assertThat(MONDAYS.nextAfter(rome("2026-02-09T07:00"))).isEqualTo(rome("2026-02-16T07:00"));
        assertThat(MONDAYS.nextAfter(rome("2026-03-23T07:00")))
                .as("one hour less than a week, over the night in March")
                .isEqualTo(rome("2026-03-23T07:00").plus(Duration.ofDays(7)).minus(Duration.ofHours(1)))
                .isEqualTo(rome("2026-03-30T07:00"));
    }

    @Test
    void comesOnceInTheNightsInWhichTheClocksAreChanged() {
        Cadence atNight = new Cadence(EnumSet.allOf(DayOfWeek.class), null, LocalTime.of(2, 30));
        Instant march = atNight.nextAfter(rome("2026-03-28T12:00"));
        assertThat(march).as("there is no half past two").isEqualTo(rome("2026-03-29T03:30"));
        assertThat(atNight.nextAfter(march)).isEqualTo(rome("2026-03-30T02:30"));
        Instant october = atNight.nextAfter(rome("2026-10-24T12:00"));
        assertThat(october).as("the first of two").isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(atNight.nextAfter(october)).isEqualTo(rome("2026-10-26T02:30"));
    }

    @Test
    void isDueOnTheLastDayOfShorterMonths() {
        assertThat(LAST.nextAfter(rome("2026-01-31T08:00"))).isEqualTo(rome("2026-02-28T07:00"));
        assertThat(LAST.nextAfter(rome("2026-02-28T08:00"))).isEqualTo(rome("2026-03-31T07:00"));
        assertThat(LAST.nextAfter(rome("2026-03-31T08:00"))).isEqualTo(rome("2026-04-30T07:00"));
    }

    @Test
    void makesUpForTheLastOfSeveralMissedTimesOnly() {
        Instant since = rome("2026-02-02T09:00");
        assertThat(MONDAYS.latest(since, rome("2026-02-09T06:59"))).isEmpty();
        assertThat(MONDAYS.latest(since, rome("2026-02-09T07:00"))).contains(rome("2026-02-09T07:00"));
        assertThat(MONDAYS.latest(since, rome("2026-02-25T12:00"))).contains(rome("2026-02-23T07:00"));
        assertThat(MONDAYS.latest(rome("2026-02-23T07:00"), rome("2026-02-25T12:00")))
                .isEmpty();
    }

    @Test
    void saysWhenInWords() {
        assertThat(MONDAYS.words()).isEqualTo("Ogni lunedì alle 07:00");
        assertThat(new Cadence(Set.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY, DayOfWeek.SUNDAY), null, SEVEN).words())
                .isEqualTo("Ogni lunedì, venerdì e domenica alle 07:00");
        assertThat(new Cadence(EnumSet.allOf(DayOfWeek.class), null, LocalTime.of(18, 30)).words())
                .isEqualTo("Ogni giorno alle 18:30");
        assertThat(new Cadence(Set.of(), 15, SEVEN).words()).isEqualTo("Il 15 di ogni mese alle 07:00");
        assertThat(LAST.words()).endsWith("(nei mesi più corti l’ultimo giorno)");
    }

    @Property
    void everyTimeIsFoundFromBothSides(
            @ForAll @Size(min = 1) Set<DayOfWeek> days,
            @ForAll @LongRange(min = 1_700_000_000, max = 1_900_000_000) long second,
            @ForAll @IntRange(max = 1439) int minute) {
        Cadence cadence = new Cadence(days, null, LocalTime.MIN.plusMinutes(minute));
        requireBothSides(cadence, Instant.ofEpochSecond(second));
    }

    @Property
    void everyDayOfTheMonthIsFoundFromBothSides(
            @ForAll @IntRange(min = 1, max = 31) int day,
            @ForAll @LongRange(min = 1_700_000_000, max = 1_900_000_000) long second,
            @ForAll @IntRange(max = 1439) int minute) {
        Cadence cadence = new Cadence(Set.of(), day, LocalTime.MIN.plusMinutes(minute));
        requireBothSides(cadence, Instant.ofEpochSecond(second));
    }

    private static void requireBothSides(Cadence cadence, Instant instant) {
        Instant next = cadence.nextAfter(instant);
        assertThat(next).isAfter(instant);
        assertThat(cadence.isOn(RomeTime.dayOf(next))).isTrue();
        assertThat(cadence.latest(instant, next)).contains(next);
        assertThat(cadence.latest(instant, next.minusMillis(1))).isEmpty();
    }

    private static Instant rome(String local) {
        return ZonedDateTime.of(LocalDateTime.parse(local), RomeTime.ZONE).toInstant();
    }
}
