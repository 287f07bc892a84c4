package it.tappe.support.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever there is to do, spreading it adds and loses nothing and makes nobody's heaviest week heavier. */
class SpreadPropertiesTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-03-30");

    @Provide
    Arbitrary<List<SpreadItem>> items() {
        Arbitrary<Set<String>> parties = Arbitraries.of("Tutor A", "Tutor B", "Ragusa", "Monza e Brianza")
                .set()
                .ofMinSize(1)
                .ofMaxSize(3);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(1, 90),
                        parties,
                        Arbitraries.of(true, true, true, false))
                .as((from, length, at, weight, who, movable) -> {
                    LocalDate opens = FIRST.plusDays(from);
                    LocalDate day = opens.plusDays(Math.min(at, length));
                    return new SpreadItem(0, "x", who, day, weight, opens, opens.plusDays(length), movable);
                })
                .list()
                .ofMaxSize(25)
                .map(SpreadPropertiesTest::numbered);
    }

    private static List<SpreadItem> numbered(List<SpreadItem> items) {
        List<SpreadItem> numbered = new ArrayList<>();
        for (SpreadItem one : items) {
            numbered.add(new SpreadItem(
                    numbered.size() + 1,
                    "Provincia " + numbered.size(),
                    one.parties(),
                    one.day(),
                    one.weight(),
                    one.from(),
                    one.to(),
                    one.movable()));
        }
        return numbered;
    }

    @Property
    void nothingIsAddedOrLost(@ForAll("items") List<SpreadItem> items) {
        Spread spread = Spread.of(items);
        assertThat(spread.after())
                .extracting(SpreadItem::id)
                .containsExactlyElementsOf(items.stream().map(SpreadItem::id).toList());
        for (String party : spread.parties()) {
            assertThat(spread.weeks(party).stream().mapToInt(Spread.Week::after).sum())
                    .isEqualTo(spread.weeks(party).stream()
                            .mapToInt(Spread.Week::before)
                            .sum());
        }
    }

    @Property
    void nobodysHeaviestWeekGrows(@ForAll("items") List<SpreadItem> items) {
        Spread spread = Spread.of(items);
        for (String party : spread.parties()) {
            assertThat(spread.peakAfter(party)).isLessThanOrEqualTo(spread.peakBefore(party));
        }
    }

    @Property
    void whatIsMovedStaysWithinItsWindowOnAWorkingDay(@ForAll("items") List<SpreadItem> items) {
        for (Spread.Move move : Spread.of(items).moves()) {
            assertThat(move.from().movable()).isTrue();
            assertThat(move.to().day())
                    .isBetween(move.from().from(), move.from().to());
            assertThat(move.to().mayBeOn(move.to().day())).isTrue();
        }
    }

    @Property
    void spreadingOnceMoreChangesNothing(@ForAll("items") List<SpreadItem> items) {
        assertThat(Spread.of(Spread.of(items).after()).moves()).isEmpty();
    }
}
