package it.tappe.webinar.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.shared.RomeTime;
import it.tappe.webinar.agenda.Agenda.TimedItem;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of any agenda whatever, whenever it begins: both daylight-saving nights are among the beginnings. */
class AgendaPropertiesTest {

    @Property
    void theTotalIsTheSumOfWhatIsKnownInWhateverOrder(
            @ForAll("lengths") List<Integer> minutes, @ForAll("beginnings") Instant start, @ForAll int seed) {
        int sum = minutes.stream().filter(Objects::nonNull).mapToInt(one -> one).sum();
        List<Integer> shuffled = new ArrayList<>(minutes);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(agenda(start, 60, minutes).totalMinutes()).isEqualTo(sum);
        assertThat(agenda(start, 60, shuffled).totalMinutes()).isEqualTo(sum);
    }

    @Property
    void theOverrunIsWhatIsLongerThanTheWebinarAndNeverNegative(
            @ForAll("lengths") List<Integer> minutes, @ForAll @IntRange(min = 1, max = 1440) int length) {
        Agenda agenda = agenda(Instant.parse("2026-03-30T08:00:00Z"), length, minutes);
        assertThat(agenda.overrunMinutes()).isEqualTo(Math.max(0, agenda.totalMinutes() - length));
    }

    @Property
    void everyItemLastsItsMinutesAndBeginsWhereTheOneBeforeEnds(
            @ForAll("lengths") List<Integer> minutes, @ForAll("beginnings") Instant start) {
        Instant expected = start;
        for (TimedItem item : agenda(start, 60, minutes).items()) {
            assertThat(item.startsAt()).isEqualTo(expected);
            expected = expected == null || item.minutes() == null
                    ? null
                    : expected.plus(Duration.ofMinutes(item.minutes()));
            assertThat(item.endsAt()).isEqualTo(expected);
            assertThat(item.gapMinutes()).isNull();
        }
    }

    @Property
    void nothingIsKnownAfterAnItemWithoutMinutesUntilAStartIsSet(
            @ForAll("known") List<Integer> before,
            @ForAll("known") List<Integer> after,
            @ForAll("beginnings") Instant start) {
        List<AgendaItem> items = items(before, 0);
        items.add(item(items.size(), null, null));
        items.addAll(items(after, items.size()));
        List<TimedItem> timed = Agenda.of(start, 60, items).items();
        assertThat(timed.subList(before.size() + 1, timed.size()))
                .allSatisfy(one -> assertThat(one.startsAt()).isNull());
        Assume.that(!after.isEmpty());
        int first = before.size() + 1;
        items.set(first, item(first, after.get(0), LocalTime.of(23, 0)));
        assertThat(Agenda.of(start, 60, items).items().subList(first, timed.size()))
                .allSatisfy(one -> assertThat(one.endsAt()).isNotNull());
    }

    @Property
    void exchangingTwoNeighboursMovesNothingBeforeThemAndNothingBehindThem(
            @ForAll("known") List<Integer> minutes,
            @ForAll("beginnings") Instant start,
            @ForAll @IntRange(max = 10) int at) {
        Assume.that(at + 1 < minutes.size());
        List<Integer> exchanged = new ArrayList<>(minutes);
        Collections.swap(exchanged, at, at + 1);
        List<TimedItem> one = agenda(start, 60, minutes).items();
        List<TimedItem> other = agenda(start, 60, exchanged).items();
        for (int i = 0; i < minutes.size(); i++) {
            if (i != at + 1) {
                assertThat(other.get(i).startsAt()).isEqualTo(one.get(i).startsAt());
            }
        }
        assertThat(other.get(at + 1).startsAt())
                .isEqualTo(one.get(at).startsAt().plus(Duration.ofMinutes(minutes.get(at + 1))));
    }

    @Property
    void aStartSetByHandIsWhatTheClocksInRomeShow(
            @ForAll("beginnings") Instant start,
            @ForAll @IntRange(max = 23) int hour,
            @ForAll @IntRange(max = 59) int minute) {
        LocalTime set = LocalTime.of(hour, minute);
        TimedItem item = Agenda.of(start, 60, List.of(item(0, 10, set))).items().get(0);
        LocalTime shown = item.startsAt().atZone(RomeTime.ZONE).toLocalTime();
        boolean skipped =
                item.startsAt().atZone(RomeTime.ZONE).toLocalDate().equals(LocalDate.of(2026, 3, 29)) && hour == 2;
        assertThat(shown).isEqualTo(skipped ? set.plusHours(1) : set);
        assertThat(item.gapMinutes())
                .isEqualTo((int) Duration.between(start, item.startsAt()).toMinutes());
    }

    @Provide
    Arbitrary<List<Integer>> lengths() {
        return Arbitraries.integers().between(1, 240).injectNull(0.15).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Integer>> known() {
        return Arbitraries.integers().between(1, 240).list().ofMaxSize(12);
    }

    /** Any minute of the year, often one of the two nights. */
    @Provide
    Arbitrary<Instant> beginnings() {
        Arbitrary<Integer> day = Arbitraries.integers().between(0, 364 * 1440);
        Arbitrary<Integer> night = Arbitraries.integers().between(0, 300);
        return Arbitraries.oneOf(
                day.map(minutes -> at("2026-01-01T00:00", minutes)),
                night.map(minutes -> at("2026-03-28T23:00", minutes)),
                night.map(minutes -> at("2026-10-24T23:00", minutes)));
    }

    private static Instant at(String first, int minutes) {
        return LocalDateTime.parse(first).atZone(RomeTime.ZONE).toInstant().plus(Duration.ofMinutes(minutes));
    }

    private static Agenda agenda(Instant start, int length, List<Integer> minutes) {
        return Agenda.of(start, length, items(minutes, 0));
    }

    private static List<AgendaItem> items(List<Integer> minutes, int from) {
        List<AgendaItem> items = new ArrayList<>();
        minutes.forEach(one -> items.add(item(from + items.size(), one, null)));
        return items;
    }

    private static AgendaItem item(int index, Integer minutes, LocalTime fixed) {
        return new AgendaItem(0, 1, index + 1, "Punto", minutes, null, fixed, ItemKind.OTHER);
    }
}
