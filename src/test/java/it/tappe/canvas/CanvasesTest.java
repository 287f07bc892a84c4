package it.tappe.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.tappe.access.Viewer;
import it.tappe.canvas.outline.Item;
import it.tappe.canvas.outline.Kind;
import it.tappe.canvas.outline.Option;
import it.tappe.canvas.outline.Outline;
import it.tappe.canvas.outline.Outlines;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.shared.Refusal;
import it.tappe.testing.TappeServer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
class CanvasesTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @Test
    void asksWhatTheProgrammeHasGiven() {
        Outline outline = outline();

        assertThat(outline.of(Kind.GROUP)).hasSize(8);
        assertThat(outline.of(Kind.TENSION)).extracting(Item::title).hasSize(5).contains("Erogazione vs Governance");
        assertThat(outline.of(Kind.RISK)).hasSize(4);
        assertThat(outline.item("target").orElseThrow().options())
                .extracting(Option::label)
                .containsExactly("Piccoli Comuni", "Unioni", "Sistema territoriale allargato");
    }

    @Test
    void keepsWhatTheTeamAnswersWithItsAuthor() {
        Viewer team = tappe.viewer("belluno");
        long work = work(team);
        Option small = option("target", "piccoli");

        Answer answer = canvases()
                .answer(
                        team,
                        work,
                        1,
                        "target",
                        new AnswerEntry(Set.of(small.id()), "sopra gli 800 m", null, null, 0L));

        assertThat(answer.chosen()).containsExactly(small);
        assertThat(answer.writtenBy()).isEqualTo(team.displayName());
        assertThat(canvases()
                        .find(team, work, 1)
                        .answers()
                        .to("target")
                        .orElseThrow()
                        .words())
                .isEqualTo("sopra gli 800 m");
        assertThat(canvases().compared(List.of(work)).get(work, 1).answered()).isEqualTo(1);
        assertThat(canvases().find(team, work, 2).answers().isEmpty()).isTrue();
    }

    @Test
    void refusesToWriteOverWhatSomebodyElseHasAnswered() {
        Viewer team = tappe.viewer("como");
        long work = work(team);
        AnswerEntry first = new AnswerEntry(Set.of(), "una prima risposta", null, null, 0L);
        canvases().answer(team, work, 1, "sostenibilita", first);

        assertThatThrownBy(() -> canvases().answer(team, work, 1, "sostenibilita", first))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("una prima risposta");
    }

    @Test
    void refusesAPlaceOutsideTheAxisAndOnWhatIsNone() {
        Viewer team = tappe.viewer("biella");
        long work = work(team);

        assertThatThrownBy(() -> canvases()
                        .answer(team, work, 1, "quantita-qualita", new AnswerEntry(Set.of(), "", 3, null, null)))
                .isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(
                        () -> canvases().answer(team, work, 1, "mission", new AnswerEntry(Set.of(), "", 1, null, null)))
                .isInstanceOf(Refusal.Invalid.class);
    }

    private static Canvases canvases() {
        return tappe.bean(Canvases.class);
    }

    private static Outline outline() {
        return tappe.bean(Outlines.class).current();
    }

    private static Option option(String item, String code) {
        return outline().item(item).orElseThrow().options().stream()
                .filter(one -> one.is(code))
                .findFirst()
                .orElseThrow();
    }

    private static long work(Viewer team) {
        return tappe.bean(ProjectWorks.class).list(team).stream()
                .map(ProjectWork::id)
                .findFirst()
                .orElseThrow();
    }
}
