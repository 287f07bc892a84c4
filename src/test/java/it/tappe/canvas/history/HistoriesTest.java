package it.tappe.canvas.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.tappe.access.Viewer;
import it.tappe.canvas.AnswerEntry;
import it.tappe.canvas.Canvases;
import it.tappe.canvas.Origin;
import it.tappe.canvas.outline.Merges;
import it.tappe.canvas.outline.Option;
import it.tappe.canvas.outline.Outlines;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.shared.Refusal;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
class HistoriesTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @Test
    void keepsOneRevisionAndOneJournalRowOfWhatOnePersonWritesWithinTenMinutes() {
        at("10:00");
        write("belluno", "belluno", "Una");
        at("10:04");
        write("belluno", "belluno", "Una frase");
        at("10:09");
        write("belluno", "belluno", "Una frase intera");
        at("10:11");
        write("belluno", "belluno", "Una frase intera, e altro");

        History history = history("belluno");

        assertThat(history.versions()).hasSize(1);
        assertThat(history.version(1).changes())
                .extracting(change -> change.after().words())
                .containsExactly("Una frase intera", "Una frase intera, e altro");
        assertThat(journal("belluno")).containsExactly("Una", "Una frase intera, e altro");
    }

    @Test
    void keepsWhatWasDeletedEvenWithinTenMinutes() {
        at("11:00");
        write("como", "como", "Un lungo testo che vale molto");
        at("11:01");
        write("como", "como", "");
        at("11:02");
        write("como", "como", "Altro");

        assertThat(history("como").versions().get(0).changes())
                .extracting(change -> change.after().words())
                .containsExactly("Un lungo testo che vale molto", "Altro");
    }

    @Test
    void countsAVersionForEachPersonAndForEachPauseOfAnHour() {
        at("09:00");
        write("biella", "biella", "uno");
        at("09:30");
        write("biella", "biella", "uno e due");
        write("biella", "coordinamento", "dal coordinamento");
        at("12:00");
        write("biella", "biella", "tre, dopo la pausa");
        at("14:00");
        write("biella", "biella", "quattro, dopo un’altra pausa");

        History history = history("biella");

        assertThat(history.versions()).hasSize(4);
        long item = tappe.bean(Outlines.class)
                .current()
                .item("partner")
                .orElseThrow()
                .id();
        assertThat(history.at(1).get(item).words()).isEqualTo("uno e due");
        assertThat(history.at(2).get(item).words()).isEqualTo("dal coordinamento");
        assertThat(history.at(4).get(item).words()).isEqualTo("quattro, dopo un’altra pausa");
        assertThatThrownBy(() -> history.version(5)).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void takesAnEarlierAnswerBackAsANewChange() {
        at("10:00");
        write("rieti", "rieti", "la prima");
        at("15:00");
        write("rieti", "rieti", "la seconda, che non piace");
        Revision first = history("rieti").version(1).changes().get(0).after();
        Viewer team = tappe.viewer("rieti");

        assertThatThrownBy(() -> histories().takeBack(team, work("rieti"), 1, first.id(), 1))
                .isInstanceOf(Refusal.Conflict.class);
        histories().takeBack(team, work("rieti"), 1, first.id(), 2);

        History history = history("rieti");
        Revision last = history.version(2).changes().get(1).after();
        assertThat(last.words()).isEqualTo("la prima");
        assertThat(last.origin().kind()).isEqualTo(Origin.Kind.TAKEN_BACK);
        assertThat(last.origin().label()).isEqualTo("ripresa dalla storia, com’era il 10/02/2026, 10:00");
        assertThatThrownBy(() -> histories().takeBack(tappe.viewer("tutor"), work("rieti"), 1, first.id(), 3))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    void namesOptionsAsTheyWereChosenWithWhatTheyBecame() {
        at("10:00");
        Viewer coordinator = tappe.viewer("coordinamento");
        List<Option> target = tappe.bean(Outlines.class)
                .current()
                .item("target")
                .orElseThrow()
                .options();
        Option unions = target.get(1);
        tappe.bean(Canvases.class)
                .answer(
                        tappe.viewer("forli"),
                        work("forli"),
                        1,
                        "target",
                        new AnswerEntry(Set.of(unions.id()), "", null, null, 0L));

        tappe.bean(Merges.class)
                .merge(coordinator, "target", unions.id(), target.get(2).id(), unions.version());

        assertThat(history("forli").version(1).changes().get(0).after().options())
                .containsExactly("Unioni (oggi «Sistema territoriale allargato»)");
    }

    private static void write(String team, String author, String words) {
        tappe.bean(Canvases.class)
                .answer(
                        tappe.viewer(author),
                        work(team),
                        1,
                        "partner",
                        new AnswerEntry(Set.of(), words, null, null, null));
    }

    private static List<String> journal(String team) {
        return tappe.tables()
                .column(
                        "select after_text from journal where act = 'ANSWERED' and project_work_id = ? order by id",
                        work(team));
    }

    private static History history(String team) {
        return histories().find(tappe.viewer(team), work(team), 1);
    }

    private static Histories histories() {
        return tappe.bean(Histories.class);
    }

    private static long work(String team) {
        return tappe.bean(ProjectWorks.class).list(tappe.viewer(team)).get(0).id();
    }

    private static void at(String time) {
        tappe.clock().set(TestClock.at("2026-02-10", Integer.parseInt(time.substring(0, 2))));
        tappe.clock().set(tappe.clock().instant().plusSeconds(60L * Integer.parseInt(time.substring(3))));
    }
}
