package it.tappe.webinar.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.shared.RomeTime;
import it.tappe.webinar.agenda.Agenda.TimedItem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private static final Instant TEN =
            LocalDate.parse("2026-03-30").atTime(10, 0).atZone(RomeTime.ZONE).toInstant();

    @Test
    void computesEachItemFromTheOnesBefore() {
        Agenda agenda = Agenda.of(TEN, 180, items(20, 30, 60, 50, 20));
        assertThat(agenda.items())
                .extracting(AgendaTest::times)
                .containsExactly("10:00-10:20", "10:20-10:50", "10:50-11:50", "11:50-12:40", "12:40-13:00");
        assertThat(agenda.totalMinutes()).isEqualTo(180);
        assertThat(agenda.overrunMinutes()).isZero();
    }

    @Test
    void knowsNoTimesAfterAnItemWithoutMinutesButStillAddsUpWhatIsKnown() {
        Agenda agenda = Agenda.of(TEN, 120, items(15, null, 20, 10));
        assertThat(agenda.items())
                .extracting(AgendaTest::times)
                .containsExactly("10:00-10:15", "10:15-?", "?-?", "?-?");
        assertThat(agenda.totalMinutes()).isEqualTo(45);
    }

    @Test
    void saysByHowManyMinutesTheItemsOverrunTheWebinar() {
        assertThat(Agenda.of(TEN, 60, items(30, 31)).overrunMinutes()).isEqualTo(1);
        assertThat(Agenda.of(TEN, 60, items(30, 30)).overrunMinutes()).isZero();
        assertThat(Agenda.of(TEN, 60, items(30)).overrunMinutes()).isZero();
    }

    @Test
    void startsAnewWhereAStartIsSetByHand() {
        List<AgendaItem> items = new ArrayList<>(items(15, null));
        items.add(new AgendaItem(0, 1, 3, "Punto", 20, "Tutor AFOL", LocalTime.of(11, 30), ItemKind.OTHER));
        items.add(new AgendaItem(0, 1, 4, "Punto", 10, null, null, ItemKind.OTHER));
        assertThat(Agenda.of(TEN, 120, items).items())
                .extracting(AgendaTest::times)
                .containsExactly("10:00-10:15", "10:15-?", "11:30-11:50", "11:50-12:00");
    }

    @Test
    void pointsOutAStartThatComesTooEarlyOrLeavesAGap() {
        List<AgendaItem> items = new ArrayList<>(items(30));
        items.add(new AgendaItem(0, 1, 2, "Presto", 20, null, LocalTime.of(10, 20), ItemKind.OTHER));
        items.add(new AgendaItem(0, 1, 3, "Tardi", 20, null, LocalTime.of(11, 0), ItemKind.OTHER));
        items.add(new AgendaItem(0, 1, 4, "Giusto", 20, null, LocalTime.of(11, 20), ItemKind.OTHER));
        List<TimedItem> timed = Agenda.of(TEN, 120, items).items();
        assertThat(timed).extracting(TimedItem::gapMinutes).containsExactly(null, -10, 20, 0);
        assertThat(timed.get(1).remark()).isEqualTo("comincia 10 minuti prima della fine del punto prima");
        assertThat(timed.get(2).remark()).isEqualTo("lascia 20 minuti liberi dopo la fine del punto prima");
        assertThat(timed.get(3).remark()).isNull();
    }

    @Test
    void goesOnAfterMidnightAndThroughTheHourThatComesTwice() {
        Instant evening = LocalDate.parse("2026-10-24")
                .atTime(23, 0)
                .atZone(RomeTime.ZONE)
                .toInstant();
        List<AgendaItem> items = new ArrayList<>(items(240));
        items.add(new AgendaItem(0, 1, 2, "Dopo", 30, null, LocalTime.of(2, 30), ItemKind.OTHER));
        List<TimedItem> timed = Agenda.of(evening, 300, items).items();
        assertThat(times(timed.get(0))).as("four hours that pass").isEqualTo("23:00-02:00");
        assertThat(timed.get(1).gapMinutes()).as("the second half past two").isEqualTo(30);
        Instant spring = LocalDate.parse("2026-03-28")
                .atTime(23, 0)
                .atZone(RomeTime.ZONE)
                .toInstant();
        assertThat(times(Agenda.of(spring, 300, items(240)).items().get(0))).isEqualTo("23:00-04:00");
    }

    @Test
    void isEmptyWithoutItems() {
        Agenda agenda = Agenda.of(TEN, 60, List.of());
        assertThat(agenda.items()).isEmpty();
        assertThat(agenda.totalMinutes()).isZero();
    }

    private static List<AgendaItem> items(Integer... minutes) {
        List<AgendaItem> items = new ArrayList<>();
        for (Integer one : minutes) {
            items.add(new AgendaItem(0, 1, items.size() + 1, "Punto", one, null, null, ItemKind.OTHER));
        }
        return items;
    }

    private static String times(TimedItem item) {
        return clock(item.startsAt()) + "-" + clock(item.endsAt());
    }

    private static String clock(Instant instant) {
        return instant == null ? "?" : RomeTime.clock(instant);
    }
}
