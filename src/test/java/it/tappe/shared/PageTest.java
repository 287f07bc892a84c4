package it.tappe.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void goesOnFromTheLastItemThatItHolds() {
        Page<Integer> page = Page.cut(List.of(7, 8, 9), 2, String::valueOf);
        assertThat(page.items()).containsExactly(7, 8);
        assertThat(page.nextCursor()).isEqualTo("8");
    }

    @Test
    void isTheLastPageWhenNothingMoreWasRead() {
        assertThat(Page.cut(List.of(7, 8), 2, String::valueOf).nextCursor()).isNull();
        assertThat(Page.cut(List.<Integer>of(), 2, String::valueOf)).isEqualTo(new Page<>(List.of(), null));
    }

    @Test
    void keepsItsCursorWhenItsItemsAreTurnedIntoOthers() {
        assertThat(Page.cut(List.of(7, 8, 9), 2, String::valueOf).map(number -> "n. " + number))
                .isEqualTo(new Page<>(List.of("n. 7", "n. 8"), "8"));
    }

    @Property
    void leadsThroughTheWholeListWithoutGapOrRepetition(
            @ForAll @IntRange(max = 60) int size, @ForAll @IntRange(min = 1, max = 20) int limit) {
        List<Integer> found = new ArrayList<>();
        Page<Integer> page = read(0, size, limit);
        found.addAll(page.items());
        while (page.nextCursor() != null) {
            page = read(Integer.parseInt(page.nextCursor()), size, limit);
            assertThat(page.items()).isNotEmpty();
            found.addAll(page.items());
        }
        assertThat(found).isEqualTo(IntStream.rangeClosed(1, size).boxed().toList());
    }

    private static Page<Integer> read(int after, int size, int limit) {
        List<Integer> read = IntStream.rangeClosed(after + 1, Math.min(size, after + limit + 1))
                .boxed()
                .toList();
        return Page.cut(read, limit, String::valueOf);
    }
}
