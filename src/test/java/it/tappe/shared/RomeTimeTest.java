package it.tappe.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;

class RomeTimeTest {

    @Test
    void tellsTheTwoHoursApartThatHaveTheSameNameInOctober() {
        assertThat(RomeTime.exact(Instant.parse("2026-10-25T00:30:07Z")))
                .isEqualTo("25/10/2026, 02:30:07, ora italiana (UTC+02:00)");
        assertThat(RomeTime.exact(Instant.parse("2026-10-25T01:30:07Z")))
                .isEqualTo("25/10/2026, 02:30:07, ora italiana (UTC+01:00)");
    }

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 29);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);

    @Test
    void endsADayOneSecondBeforeMidnightInRome() {
        assertThat(RomeTime.endOf(LocalDate.of(2026, 2, 13))).isEqualTo(Instant.parse("2026-02-13T22:59:59Z"));
        assertThat(RomeTime.endOf(LocalDate.of(2026, 4, 30))).isEqualTo(Instant.parse("2026-04-30T21:59:59Z"));
    }

    @Test
    void knowsThatTheDayOfTheSpringChangeHas23Hours() {
        assertThat(RomeTime.startOf(SPRING)).isEqualTo(Instant.parse("2026-03-28T23:00:00Z"));
        assertThat(RomeTime.endOf(SPRING)).isEqualTo(Instant.parse("2026-03-29T21:59:59Z"));
        assertThat(length(SPRING)).isEqualTo(Duration.ofHours(23).minusSeconds(1));
    }

    @Test
    void knowsThatTheDayOfTheAutumnChangeHas25Hours() {
        assertThat(RomeTime.startOf(AUTUMN)).isEqualTo(Instant.parse("2026-10-24T22:00:00Z"));
        assertThat(RomeTime.endOf(AUTUMN)).isEqualTo(Instant.parse("2026-10-25T22:59:59Z"));
        assertThat(length(AUTUMN)).isEqualTo(Duration.ofHours(25).minusSeconds(1));
    }

    @Property
    void findsTheDayAgainFromItsFirstAndItsLastInstant(
            @ForAll @DateRange(min = "1990-01-01", max = "2100-12-31") LocalDate day) {
        assertThat(RomeTime.dayOf(RomeTime.startOf(day))).isEqualTo(day);
        assertThat(RomeTime.dayOf(RomeTime.endOf(day))).isEqualTo(day);
        assertThat(RomeTime.dayOf(RomeTime.startOf(day).minusMillis(1))).isEqualTo(day.minusDays(1));
        assertThat(RomeTime.dayOf(RomeTime.endOf(day).plusSeconds(1))).isEqualTo(day.plusDays(1));
    }

    @Test
    void countsDaysOfTheCalendarAndNotOf24Hours() {
        assertThat(RomeTime.daysBetween(RomeTime.endOf(SPRING.minusDays(1)), RomeTime.startOf(SPRING)))
                .isEqualTo(1);
        assertThat(RomeTime.daysBetween(RomeTime.startOf(SPRING), RomeTime.startOf(SPRING.plusDays(1))))
                .isEqualTo(1);
        assertThat(RomeTime.daysBetween(RomeTime.startOf(AUTUMN), RomeTime.endOf(AUTUMN)))
                .isZero();
        assertThat(RomeTime.daysBetween(RomeTime.startOf(AUTUMN), RomeTime.startOf(AUTUMN.minusDays(3))))
                .isEqualTo(-3);
    }

    @Test
    void speaksItalian() {
        Instant deadline = RomeTime.endOf(LocalDate.of(2026, 4, 30));
        assertThat(RomeTime.deadline(deadline)).isEqualTo("entro le 23:59 di giovedì 30 aprile 2026, ora italiana");
        assertThat(RomeTime.date(deadline)).isEqualTo("30/04/2026");
        assertThat(RomeTime.minute(deadline)).isEqualTo("30/04/2026, 23:59");
        assertThat(RomeTime.clock(Instant.parse("2026-10-25T01:30:00Z"))).isEqualTo("02:30");
        assertThat(RomeTime.longDate(LocalDate.of(2026, 5, 19))).isEqualTo("martedì 19 maggio 2026");
    }

    private static Duration length(LocalDate day) {
        return Duration.between(RomeTime.startOf(day), RomeTime.endOf(day));
    }
}
