package it.tappe.support.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One tutor province that accompanies seven of eight. */
class SpreadTest {
    private static SpreadItem call(int number, String province, String day) {
        return new SpreadItem(
                number,
                "Provincia " + number,
                Set.of("Tutor", province),
                LocalDate.parse(day),
                45,
                LocalDate.parse("2026-03-30"),
                LocalDate.parse("2026-04-24"),
                true);
    }

    @Test
    void spreadsEightCallsOfOneDayOverFourWeeks() {
        List<SpreadItem> calls = IntStream.rangeClosed(1, 8)
                .mapToObj(number -> call(number, number == 1 ? "Ragusa" : "Monza e Brianza", "2026-04-24"))
                .toList();
        Spread spread = Spread.of(calls);
        assertThat(spread.weeks("Tutor")).extracting(Spread.Week::after).containsExactly(90, 90, 90, 90);
        assertThat(spread.weeks("Tutor")).extracting(Spread.Week::before).containsExactly(0, 0, 0, 360);
        assertThat(spread.moves()).hasSize(6);
        assertThat(spread.peakAfter("Monza e Brianza")).isEqualTo(90);
    }

    @Test
    void skipsEasterMonday() {
        SpreadItem call = call(1, "Ragusa", "2026-04-20");
        assertThat(call.dayIn(LocalDate.parse("2026-04-06"))).isEqualTo(LocalDate.parse("2026-04-07"));
    }

    @Test
    void leavesWhatCannotBeMoved() {
        SpreadItem held = call(1, "Ragusa", "2026-04-24");
        SpreadItem fixed = new SpreadItem(2, "Fatta", held.parties(), held.day(), 45, held.from(), held.to(), false);
        Spread spread = Spread.of(List.of(fixed, held));
        assertThat(spread.moves()).extracting(move -> move.from().id()).containsExactly(1L);
    }
}
