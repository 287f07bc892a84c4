package it.tappe.webinar.running;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.shared.RomeTime;
import it.tappe.webinar.Details;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.agenda.Agenda;
import it.tappe.webinar.agenda.AgendaEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RunTest {
    private static final Instant TEN = Instant.parse("2026-03-30T08:00:00Z");
    private static final Webinar WEBINAR = new Webinar(
            1, 1, Set.of(), 3, Webinar.Kind.STEP, "Webinar 3", TEN, 180, false, Details.NONE, List.of(), TEN, null, 0);
    private static final Agenda PLAN = Agenda.preview(
            WEBINAR,
            List.of(
                    AgendaEntry.Item.of("Introduzione", 20),
                    AgendaEntry.Item.of("Restituzione", 30),
                    new AgendaEntry.Item("Confronto", 60, null, LocalTime.of(11, 0), null),
                    AgendaEntry.Item.of("Domande", null)));

    @Test
    void waitsForItsFirstItem() {
        Run run = run(PLAN);
        assertThat(run.state()).isEqualTo(Run.State.WAITING);
        assertThat(run.next())
                .hasValueSatisfying(item -> assertThat(item.title()).isEqualTo("Introduzione"));
        assertThat(run.driftAt(TEN)).isNull();
        assertThat(expected(run, TEN)).containsExactly("10:00", "10:20", "11:00", "12:00");
    }

    @Test
    void isBehindByAsMuchAsTheItemsBeginLaterAndTheRestMovesWithIt() {
        Run run = run(PLAN, start(1, TEN.plusSeconds(300)), start(2, TEN.plusSeconds(1800)));
        Instant now = TEN.plusSeconds(1860);
        assertThat(run.running())
                .hasValueSatisfying(item -> assertThat(item.title()).isEqualTo("Restituzione"));
        assertThat(run.endsAt()).isEqualTo(TEN.plus(Duration.ofMinutes(60)));
        assertThat(run.driftAt(now)).isEqualTo(10);
        assertThat(run.driftInWords(now)).isEqualTo("Siamo 10 minuti indietro");
        assertThat(expected(run, now)).as("the start set by hand is not early").containsExactly("11:00", "12:00");
    }

    @Test
    void pushesTheRestAwayWhileTheRunningItemIsOverItsTime() {
        Run run = run(PLAN, start(1, TEN), start(2, TEN.plus(Duration.ofMinutes(20))));
        Instant now = TEN.plus(Duration.ofMinutes(75));
        assertThat(run.driftAt(now)).isEqualTo(25);
        assertThat(expected(run, now)).containsExactly("11:15", "12:15");
    }

    @Test
    void waitsForAStartThatIsSetByHandWhenItIsAhead() {
        Run run = run(PLAN, start(1, TEN), start(2, TEN.plus(Duration.ofMinutes(10))));
        Instant now = TEN.plus(Duration.ofMinutes(11));
        assertThat(run.driftInWords(now)).isEqualTo("Siamo 10 minuti avanti");
        assertThat(expected(run, now)).containsExactly("11:00", "12:00");
    }

    @Test
    void knowsNothingOfTheRestWhileAnItemWithoutMinutesRuns() {
        Agenda plan = Agenda.preview(
                WEBINAR, List.of(AgendaEntry.Item.of("Apertura", null), AgendaEntry.Item.of("Lavori", 15)));
        Run run = run(plan, start(1, TEN.plusSeconds(120)));
        assertThat(run.endsAt()).isNull();
        assertThat(run.driftInWords(TEN.plusSeconds(600))).isEqualTo("Siamo 2 minuti indietro");
        assertThat(expected(run, TEN.plusSeconds(600))).containsExactly("?");
    }

    @Test
    void takesTheFirstStartAsThePlansInARehearsal() {
        Instant tomorrow = TEN.plus(Duration.ofDays(1));
        assertThat(Run.planStart(WEBINAR, List.of(start(1, tomorrow)))).isEqualTo(tomorrow);
        assertThat(Run.planStart(WEBINAR, List.of(start(1, TEN.plusSeconds(3600)))))
                .isEqualTo(TEN);
    }

    private static List<String> expected(Run run, Instant now) {
        return run.comingAt(now).stream()
                .map(one -> one.expectedAt() == null ? "?" : RomeTime.clock(one.expectedAt()))
                .toList();
    }

    private static Run run(Agenda plan, ItemStart... starts) {
        return new Run(WEBINAR, plan, List.of(starts), null, starts.length);
    }

    private static ItemStart start(int position, Instant at) {
        return new ItemStart(0, 1, position, position, "Punto", at);
    }
}
