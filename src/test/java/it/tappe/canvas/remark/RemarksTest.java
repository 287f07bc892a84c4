package it.tappe.canvas.remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.tappe.access.Viewer;
import it.tappe.canvas.Answer;
import it.tappe.canvas.AnswerEntry;
import it.tappe.canvas.Canvases;
import it.tappe.canvas.history.Histories;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.shared.Refusal;
import it.tappe.testing.TappeServer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
class RemarksTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @Test
    void theTeamMakesAProposalItsOwnAndTheHistorySaysWhoseItWas() {
        Viewer tutor = tappe.viewer("tutor");
        Viewer team = tappe.viewer("belluno");
        Remark proposal = propose(tutor, "belluno", "sostenibilita", "due persone a tempo pieno");

        assertThat(open("belluno")).isEqualTo(1);
        assertThat(proposal.isAdvice()).isFalse();
        Remark accepted = remarks().accept(team, work("belluno"), 1, proposal.id(), 0L);

        assertThat(accepted.settlement()).isEqualTo(Settlement.ACCEPTED);
        assertThat(answer("belluno", "sostenibilita").words()).isEqualTo("due persone a tempo pieno");
        assertThat(answer("belluno", "sostenibilita").writtenBy()).isEqualTo(team.displayName());
        assertThat(tappe.bean(Histories.class)
                        .find(team, work("belluno"), 1)
                        .version(1)
                        .changes()
                        .get(0)
                        .after()
                        .origin()
                        .label())
                .isEqualTo("proposta di " + tutor.displayName());
        assertThat(open("belluno")).isZero();
        assertThatThrownBy(() -> remarks().accept(team, work("belluno"), 1, proposal.id(), 1L))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void acceptingAProposalOverwritesNothingThatSomebodyWroteMeanwhile() {
        Viewer team = tappe.viewer("como");
        Remark proposal = propose(tappe.viewer("tutor"), "como", "partner", "la proposta");
        write("como", "partner", "scritto nel frattempo");

        assertThatThrownBy(() -> remarks().accept(team, work("como"), 1, proposal.id(), 0L))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("scritto nel frattempo");

        assertThat(remarks().find(team, work("como"), 1, proposal.id()).isOpen())
                .isTrue();
        assertThat(answer("como", "partner").words()).isEqualTo("scritto nel frattempo");
    }

    @Test
    void decliningNeedsAWordAndChangesNoAnswer() {
        Viewer team = tappe.viewer("biella");
        Remark proposal = propose(tappe.viewer("monza"), "biella", "partner", "la proposta");

        assertThat(proposal.isAdvice()).isTrue();
        assertThatThrownBy(() -> remarks().decline(team, work("biella"), 1, proposal.id(), " "))
                .isInstanceOf(Refusal.Invalid.class);
        Remark declined = remarks().decline(team, work("biella"), 1, proposal.id(), "non è ancora deciso");

        assertThat(declined.settlement()).isEqualTo(Settlement.DECLINED);
        assertThat(declined.settledText()).isEqualTo("non è ancora deciso");
        assertThat(answer("biella", "partner").isEmpty()).isTrue();
    }

    @Test
    void aRemarkOnTheWholeCanvasIsTalkedOverAndClosedAndStays() {
        Viewer tutor = tappe.viewer("tutor");
        Viewer team = tappe.viewer("rieti");
        long work = work("rieti");
        long id = remarks()
                .write(tutor, work, 1, new RemarkEntry(null, "Mancano i rischi", null))
                .id();

        remarks().reply(team, work, 1, id, "Li aggiungiamo");
        remarks().close(tutor, work, 1, id);

        assertThat(remarks().list(team, work, 1)).singleElement().satisfies(remark -> {
            assertThat(remark.replies()).extracting(Remark.Reply::text).containsExactly("Li aggiungiamo");
            assertThat(remark.settlement()).isEqualTo(Settlement.CLOSED);
        });
        assertThatThrownBy(() -> remarks().reply(team, work, 1, id, "ancora")).isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> remarks().accept(team, work, 1, id, 0L)).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void refusesProposalsThatDoNotFitAndRemarksOfTheTeam() {
        Viewer tutor = tappe.viewer("tutor");
        long work = work("imperia");
        AnswerEntry onAnAxis = new AnswerEntry(Set.of(), "", 1, null, null);

        assertThatThrownBy(() -> remarks().write(tutor, work, 1, new RemarkEntry("mission", "Così", onAnAxis)))
                .isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> remarks().write(tutor, work, 1, new RemarkEntry(null, "Così", onAnAxis)))
                .isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> remarks().write(tappe.viewer("imperia"), work, 1, new RemarkEntry(null, "Io", null)))
                .isInstanceOf(Refusal.Forbidden.class);
    }

    private static Remark propose(Viewer tutor, String team, String item, String words) {
        AnswerEntry proposal = new AnswerEntry(Set.of(), words, null, null, null);
        return remarks().write(tutor, work(team), 1, new RemarkEntry(item, "Proporrei così", proposal));
    }

    private static void write(String team, String item, String words) {
        AnswerEntry entry = new AnswerEntry(Set.of(), words, null, null, null);
        tappe.bean(Canvases.class).answer(tappe.viewer(team), work(team), 1, item, entry);
    }

    private static Answer answer(String team, String item) {
        return tappe.bean(Canvases.class)
                .find(tappe.viewer(team), work(team), 1)
                .answers()
                .to(item)
                .orElseThrow();
    }

    private static long open(String team) {
        return tappe.bean(OpenRemarks.class).of(List.of(work(team))).stream()
                .mapToLong(OpenRemarks.Count::remarks)
                .sum();
    }

    private static Remarks remarks() {
        return tappe.bean(Remarks.class);
    }

    private static long work(String team) {
        return tappe.bean(ProjectWorks.class).list(tappe.viewer(team)).get(0).id();
    }
}
