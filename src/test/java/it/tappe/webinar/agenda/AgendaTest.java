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
