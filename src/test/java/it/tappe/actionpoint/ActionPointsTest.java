package it.tappe.actionpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.tappe.access.Account;
import it.tappe.access.Viewer;
import it.tappe.actionpoint.ActionPoint.State;
import it.tappe.shared.Refusal;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who writes actions, and what becomes of them. */
@Tag("database")
class ActionPointsTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private static long meetings = 1000;

    private ActionPoints points;
    private Origin call;
    private Viewer tutor;
    private Viewer team;

    @BeforeEach
    void begin() {
        tappe.clock().set(TestClock.at("2026-03-02", 9));
        points = tappe.bean(ActionPoints.class);
        call = Origin.call(++meetings, tappe.owed("belluno", 1).projectWorkId());
        tutor = tappe.viewer("tutor");
        team = tappe.viewer("belluno");
    }

    private static ActionPointEntry entry(String text, @Nullable Long account, String owner, @Nullable String dueOn) {
        return new ActionPointEntry(text, account, owner, dueOn == null ? null : LocalDate.parse(dueOn), 0L);
    }

    @Test
    void isOpenUntilSomebodyOfTheProjectWorkMarksItDone() {
        ActionPoint added = points.add(tutor, call, entry("Sentire i Comuni.", team.accountId(), "", "2026-03-06"));
        assertThat(added.owner()).isEqualTo("Gruppo di lavoro Belluno");
        assertThat(points.open(team, call.projectWorkId())).contains(added);
        assertThat(points.openAmong(team, List.of())).contains(added);
        assertThat(added.stateAt(tappe.clock().instant())).isEqualTo(State.OPEN);
        assertThat(added.stateAt(TestClock.at("2026-03-06", 23))).isEqualTo(State.OPEN);
        assertThat(added.stateAt(TestClock.at("2026-03-07", 0))).isEqualTo(State.OVERDUE);
        ActionPoint done = points.finish(team, added.id());
        assertThat(done.doneBy()).isEqualTo(team.accountId());
        assertThat(points.open(team, call.projectWorkId())).isEmpty();
        assertThat(points.of(tutor, call)).extracting(ActionPoint::text).containsExactly("Sentire i Comuni.");
        points.reopen(tutor, added.id());
        assertThat(points.open(team, call.projectWorkId())).hasSize(1);
        points.supersede(tutor, added.id());
        assertThat(points.open(team, call.projectWorkId())).isEmpty();
        assertThat(points.of(tutor, call)).hasSize(1);
    }

    @Test
    void showsTheSlowerWriterWhatStandsThere() {
        ActionPoint added = points.add(tutor, call, entry("Prima stesura.", null, "L’ufficio personale", null));
        points.change(team, added.id(), entry("Seconda stesura.", null, "L’ufficio personale", null));
        assertThatThrownBy(() -> points.change(tutor, added.id(), entry("Terza.", null, "Tutti", null)))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("«Seconda stesura. (L’ufficio personale)»");
    }

    @Test
    void isReadButNotWrittenByTheTutorProvince() {
        ActionPoint added = points.add(tutor, call, entry("Da leggere.", null, "Belluno", null));
        Viewer ragusa = tappe.viewer("ragusa");
        assertThat(points.find(ragusa, added.id())).isEqualTo(added);
        assertThatThrownBy(() -> points.finish(ragusa, added.id())).isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> points.add(ragusa, call, entry("No.", null, "Ragusa", null)))
                .isInstanceOf(Refusal.Forbidden.class);
        points.supersede(tutor, added.id());
    }

    @Test
    void isTickedOffByWhoeverHasTakenItOn() {
        Viewer ragusa = tappe.viewer("ragusa");
        ActionPoint added = points.add(tutor, call, entry("Mandare il modello.", ragusa.accountId(), "", null));
        assertThat(points.finish(ragusa, added.id()).isOpen()).isFalse();
    }

    @Test
    void doesNotExistForOtherTeams() {
        ActionPoint added = points.add(tutor, call, entry("Solo di Belluno.", null, "Belluno", null));
        assertThatThrownBy(() -> points.find(tappe.viewer("como"), added.id())).isInstanceOf(Refusal.NotFound.class);
        points.supersede(tutor, added.id());
    }

    @Test
    void ofAWholeWebinarIsTheCoordinators() {
        Origin webinar = Origin.webinar(1, null);
        ActionPoint added = points.add(
                tappe.viewer("coordinamento"), webinar, entry("Mandare le slide.", null, "Farepa", "2026-03-10"));
        assertThat(points.of(team, webinar)).contains(added);
        assertThatThrownBy(() -> points.add(team, webinar, entry("No.", null, "Noi", null)))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> points.finish(tutor, added.id())).isInstanceOf(Refusal.Forbidden.class);
    }

    @Test
    void namesAnOwnerWhoHasToDoWithIt() {
        long como = tappe.viewer("como").accountId();
        assertThatThrownBy(() -> points.add(tutor, call, entry("Chi?", como, "", null)))
                .isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> points.add(tutor, call, entry("Chi?", null, " ", null)))
                .isInstanceOf(Refusal.Invalid.class);
        assertThat(points.owners(tutor, call.projectWorkId()))
                .extracting(Account::username)
                .contains("belluno", "tutor", "ragusa", "coordinamento")
                .doesNotContain("como", "monza");
    }
}
