package it.tappe.registration;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Who gets a place, for any numbers whatever. */
class PlacesTest {

    @Property
    void nobodyOvertakesThoseWhoWait(
            @ForAll @IntRange(min = 1, max = 500) int capacity,
            @ForAll @IntRange(max = 500) int confirmed,
            @ForAll @IntRange(max = 500) int waiting) {
        Places places = new Places(capacity, confirmed, waiting);
        if (waiting > 0) {
            assertThat(places.admitNext()).isFalse();
        } else {
            assertThat(places.admitNext()).isEqualTo(confirmed < capacity);
        }
    }

    @Property
    void promotionsFillThePlacesAndNoMore(
            @ForAll @IntRange(min = 1, max = 500) int capacity,
            @ForAll @IntRange(max = 500) int confirmed,
            @ForAll @IntRange(max = 500) int waiting) {
        int promoted = new Places(capacity, confirmed, waiting).toPromote();
        assertThat(promoted).isBetween(0, waiting);
        if (confirmed <= capacity) {
            assertThat(confirmed + promoted).isLessThanOrEqualTo(capacity);
            assertThat(promoted == waiting || confirmed + promoted == capacity).isTrue();
        } else {
            assertThat(promoted).isZero();
        }
    }
}
