package it.tappe.canvas.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.tappe.access.Viewer;
import it.tappe.canvas.Answer;
import it.tappe.canvas.AnswerEntry;
import it.tappe.canvas.Canvases;
import it.tappe.canvas.option.Uses;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.shared.Refusal;
import it.tappe.testing.TappeServer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
class MergesTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @Test
    void readsWhatWasMergedAsTheOtherCountsBothOnceAndRestoresExactly() {
        Viewer coordinator = tappe.viewer("coordinamento");
        Option unions = option("target", "unioni");
        Option added =
                options().add(coordinator, "target", new OptionEntry("Unioni di Comuni", "Unione", null, false, null));
        choose("belluno", "", unions);
        choose("como", "", added);
        choose("biella", "", unions, added);
        List<String> before = choices();

        Option merged = merges().merge(coordinator, "target", unions.id(), added.id(), unions.version());

        assertThat(merged.isOpen()).isFalse();
        assertThat(chosen("belluno")).containsExactly("Unioni di Comuni");
        assertThat(chosen("biella")).containsExactly("Unioni di Comuni");
        assertThat(uses(added)).isEqualTo(3);
        assertThat(choices()).isEqualTo(before);

        // somebody goes on writing in between: the option that was chosen is still the one that was chosen
        choose("belluno", "con una nota", added);
        assertThat(choices()).isEqualTo(before);

        merges().undo(coordinator, "target", unions.id(), merged.version());

        assertThat(chosen("belluno")).containsExactly("Unioni");
        assertThat(chosen("como")).containsExactly("Unioni di Comuni");
        assertThat(chosen("biella")).containsExactly("Unioni", "Unioni di Comuni");
        assertThat(uses(added)).isEqualTo(2);
        assertThat(choices()).isEqualTo(before);
        assertThat(merges().list(coordinator, "target"))
                .singleElement()
                .satisfies(merge -> assertThat(merge.holds()).isFalse());
        assertThat(tappe.tables()
                        .column(
                                "select act from journal where subject_type = 'canvas_option' and subject_id = ?"
                                        + " order by id",
                                unions.id()))
                .containsExactly("MERGED", "MERGE_UNDONE");
    }

    @Test
    void refusesToMergeIntoItselfIntoWhatIsClosedAndTwice() {
        Viewer coordinator = tappe.viewer("coordinamento");
        Option one = options().add(coordinator, "mission", new OptionEntry("Una", null, null, false, null));
        Option other = options().add(coordinator, "mission", new OptionEntry("Altra", null, null, false, null));
        Option third = options().add(coordinator, "mission", new OptionEntry("Terza", null, null, false, null));

        assertThatThrownBy(() -> merges().merge(coordinator, "mission", one.id(), one.id(), one.version()))
                .isInstanceOf(Refusal.Invalid.class);
        Option merged = merges().merge(coordinator, "mission", one.id(), other.id(), one.version());
        assertThatThrownBy(() -> merges().merge(coordinator, "mission", one.id(), third.id(), merged.version()))
                .isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> merges().merge(coordinator, "mission", third.id(), one.id(), third.version()))
                .isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> merges().merge(coordinator, "mission", third.id(), other.id(), third.version() + 1))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void aWithdrawnOptionStaysWhereItWasChosenAndCannotBeChosenAgain() {
        Viewer coordinator = tappe.viewer("coordinamento");
        Option logistics = option("competenze", "logistica");
        answer("forli", "competenze", "", logistics);
        options()
                .change(
                        coordinator,
                        "competenze",
                        logistics.id(),
                        new OptionEntry(logistics.label(), logistics.synonyms(), null, true, logistics.version()));

        assertThat(answer("forli", "competenze", "resta", logistics).chosen()).hasSize(1);
        assertThatThrownBy(() -> answer("rieti", "competenze", "", logistics)).isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void putsOptionsInOrderWithoutChangingTheOthers() {
        Viewer coordinator = tappe.viewer("coordinamento");
        List<Option> before = outline().item("accessorie").orElseThrow().options();

        options().move(coordinator, "accessorie", before.get(2).id(), 1);

        assertThat(outline().item("accessorie").orElseThrow().options())
                .extracting(Option::label)
                .containsExactly(
                        before.get(2).label(),
                        before.get(0).label(),
                        before.get(1).label());
        assertThat(outline().item("accessorie").orElseThrow().options())
                .extracting(Option::version)
                .containsOnly(0L);
    }

    private static void choose(String team, String words, Option... chosen) {
        answer(team, "target", words, chosen);
    }

    private static Answer answer(String team, String item, String words, Option... chosen) {
        Set<Long> ids = Set.of(chosen).stream().map(Option::id).collect(Collectors.toSet());
        return tappe.bean(Canvases.class)
                .answer(tappe.viewer(team), work(team), 1, item, new AnswerEntry(ids, words, null, null, null));
    }

    private static List<String> chosen(String team) {
        return tappe
                .bean(Canvases.class)
                .find(tappe.viewer(team), work(team), 1)
                .answers()
                .to("target")
                .orElseThrow()
                .chosen()
                .stream()
                .map(Option::label)
                .toList();
    }

    private static int uses(Option option) {
        return tappe.bean(Uses.class)
                .find(tappe.viewer("coordinamento"), "target")
                .of(option)
                .chosenBy()
                .size();
    }

    /** What the table keeps of who chose what in «Target prioritario». */
    private static List<String> choices() {
        return tappe.tables()
                .column("select concat(a.project_work_id, ':', h.option_id) from canvas_choice h"
                        + " join canvas_answer a on a.id = h.answer_id join canvas_item i on i.id = a.item_id"
                        + " where i.code = 'target' order by a.project_work_id, h.option_id");
    }

    private static Option option(String item, String code) {
        return outline().item(item).orElseThrow().options().stream()
                .filter(one -> one.is(code))
                .findFirst()
                .orElseThrow();
    }

    private static Outline outline() {
        return tappe.bean(Outlines.class).current();
    }

    private static long work(String team) {
        return tappe.bean(ProjectWorks.class).list(tappe.viewer(team)).get(0).id();
    }

    private static Options options() {
        return tappe.bean(Options.class);
    }

    private static Merges merges() {
        return tappe.bean(Merges.class);
    }
}
