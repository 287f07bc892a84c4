package it.tappe.support.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.tappe.shared.Refusal;
import it.tappe.shared.RomeTime;
import it.tappe.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which times a series means. */
class SlotSeriesTest {
    private static final Instant NOW = TestClock.at("2026-02-02", 9);

    private static SlotEntry entry(String day, String time, @Nullable Integer weeks, @Nullable String until) {
        return new SlotEntry(
                null,
                LocalDate.parse(day),
                LocalTime.parse(time),
                45,
                null,
                "https://meet.example.org/x",
                null,
                weeks,
                until == null ? null : LocalDate.parse(until));
    }

    private static List<String> times(SlotSeries series) {
        return series.starts().stream().map(RomeTime::minute).toList();
    }

    @Test
    void keepsItsHourWhenDaylightSavingBegins() {
        SlotSeries series = SlotSeries.of(entry("2026-03-26", "10:00", 2, null), List.of(), NOW);
        assertThat(times(series)).containsExactly("26/03/2026, 10:00", "02/04/2026, 10:00");
        assertThat(series.starts())
                .containsExactly(Instant.parse("2026-03-26T09:00:00Z"), Instant.parse("2026-04-02T08:00:00Z"));
    }

    @Test
    void keepsItsHourWhenDaylightSavingEnds() {
        SlotSeries series = SlotSeries.of(entry("2026-10-22", "10:00", null, "2026-10-30"), List.of(), NOW);
        assertThat(series.starts())
                .containsExactly(Instant.parse("2026-10-22T08:00:00Z"), Instant.parse("2026-10-29T09:00:00Z"));
    }

    @Test
    void skipsHolidaysAndSaysWhich() {
        SlotSeries series = SlotSeries.of(entry("2026-04-18", "10:00", 3, null), List.of(), NOW);
        assertThat(times(series)).containsExactly("18/04/2026, 10:00", "02/05/2026, 10:00");
        assertThat(series.skipped().get(0).words()).isEqualTo("25/04/2026 (Festa della Liberazione)");
    }

    @Test
    void takesASingleHolidayThatIsMeant() {
        SlotSeries series = SlotSeries.of(entry("2026-04-25", "10:00", null, null), List.of(), NOW);
        assertThat(times(series)).containsExactly("25/04/2026, 10:00");
    }

    @Test
    void skipsWhatHasPassed() {
        SlotSeries series = SlotSeries.of(entry("2026-01-26", "09:00", 3, null), List.of(), NOW);
        assertThat(times(series)).containsExactly("09/02/2026, 09:00");
        assertThat(series.skipped()).extracting(SlotSeries.Skipped::reason).containsOnly("è già passato");
    }

    @ParameterizedTest
    @CsvSource({"10:02, 45, time", "10:00, 7, minutes", "10:00, 245, minutes", "23:30, 45, minutes"})
    void refusesTimesThatNoCalendarPieceCanHold(String time, int minutes, String field) {
        SlotEntry entry = new SlotEntry(
                null, LocalDate.parse("2026-03-02"), LocalTime.parse(time), minutes, "Qui", null, null, null, null);
        assertThatThrownBy(entry::check)
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        wrong -> assertThat(wrong.fields()).containsOnlyKeys(field));
    }

    @ParameterizedTest
    @CsvSource({"javascript:alert(1)", "meet.example.org", "https://a b"})
    void refusesALinkThatIsNone(String link) {
        SlotEntry entry =
                new SlotEntry(null, LocalDate.parse("2026-03-02"), LocalTime.NOON, 45, null, link, null, null, null);
        assertThatThrownBy(entry::check).isInstanceOf(Refusal.Invalid.class);
    }
}
