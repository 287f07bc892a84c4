package it.tappe.report.run;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.report.run.FairOrder.Open;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Who comes next when several people have asked for several reports. */
class FairOrderTest {
    private static final long ANNA = 1;
    private static final long BRUNO = 2;

    @Test
    void whoAsksForOneIsNotHeldUpByWhoAsksForMany() {
        List<Open> open = List.of(waiting(1, ANNA), waiting(2, ANNA), waiting(3, ANNA), waiting(4, BRUNO));
        assertThat(FairOrder.of(open)).containsExactly(1L, 4L, 2L, 3L);
    }

    @Test
    void whoseReportIsBeingMadeComesAfterThoseWhoHaveNone() {
        List<Open> open = List.of(new Open(1, ANNA, true), waiting(2, ANNA), waiting(3, BRUNO));
        assertThat(FairOrder.of(open)).containsExactly(3L, 2L);
    }

    @Test
    void nobodyWaitsInAnEmptyQueue() {
        assertThat(FairOrder.of(List.of(new Open(1, ANNA, true)))).isEmpty();
    }

    @Property
    void everybodyWaitsOnceAndOnesOwnInTheOrderInWhichTheyWereAsked(
            @ForAll @Size(max = 40) List<@IntRange(min = 1, max = 5) Integer> people) {
        List<Open> open = IntStream.range(0, people.size())
                .mapToObj(i -> waiting(i, people.get(i)))
                .toList();
        List<Long> order = FairOrder.of(open);
        assertThat(order)
                .containsExactlyInAnyOrderElementsOf(open.stream().map(Open::id).toList());
        for (int person = 1; person <= 5; person++) {
            int one = person;
            assertThat(order.stream()
                            .filter(id -> people.get(id.intValue()) == one)
                            .toList())
                    .isSorted();
        }
    }

    @Property
    void nobodyHasTwoBeforeSomebodyElseHasOne(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 5) Integer> people) {
        List<Open> open = IntStream.range(0, people.size())
                .mapToObj(i -> waiting(i, people.get(i)))
                .toList();
        List<Integer> order =
                FairOrder.of(open).stream().map(id -> people.get(id.intValue())).toList();
        long different = people.stream().distinct().count();
        assertThat(order.subList(0, (int) different)).doesNotHaveDuplicates();
    }

    private static Open waiting(long id, long account) {
        return new Open(id, account, false);
    }
}
