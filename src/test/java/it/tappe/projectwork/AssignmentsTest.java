package it.tappe.projectwork;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.testing.Api;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A tutor is given several project works at once. */
@Tag("database")
class AssignmentsTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @Test
    void takesATutorFromProjectWorksAndGivesThemBack() {
        long tutor = tappe.viewer("tutor").accountId();
        long como = tappe.owed("como", 1).projectWorkId();
        long rieti = tappe.owed("rieti", 1).projectWorkId();
        Api coordinator = tappe.api("coordinamento");
        long version = version(como);
        coordinator
                .post("/assignments", Map.of("tutor", tutor, "projectWorks", List.of(como, rieti), "assigned", false))
                .expect(200);
        assertThat(tutorsOf(como)).isEmpty();
        assertThat(version(como)).as("whoever is editing it is told").isEqualTo(version + 1);
        coordinator
                .post("/assignments", Map.of("tutor", tutor, "projectWorks", List.of(como, 999_999)))
                .expect(422);
        assertThat(tutorsOf(como)).as("all or nothing").isEmpty();
        coordinator
                .post("/assignments", Map.of("tutor", tutor, "projectWorks", List.of(como)))
                .expect(200);
        coordinator
                .post("/assignments", Map.of("tutor", tutor, "projectWorks", List.of(como)))
                .expect(200);
        assertThat(tutorsOf(como)).containsExactly(tutor);
        coordinator
                .post(
                        "/assignments",
                        Map.of("tutor", tappe.viewer("belluno").accountId(), "projectWorks", List.of(como)))
                .expect(422);
    }

    @Test
    void isOnePageWithTwoButtons() {
        long tutor = tappe.viewer("tutor").accountId();
        long biella = tappe.owed("biella", 1).projectWorkId();
        Browser coordinator = tappe.browser("coordinamento");
        Shown page = coordinator.open("/project-work/assegnazioni");
        Shown wrong = coordinator.submit(page, "form[action$=/assegnazioni]", Map.of());
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("Scegli il tutor.", "Scegli almeno un project work.");
        Shown done = coordinator.submit(
                wrong,
                "form[action$=/assegnazioni]",
                Map.of("tutorId", String.valueOf(tutor), "projectWorkIds", String.valueOf(biella), "then", "withdraw"));
        assertThat(done.html().text()).contains("Tutor tolto da 1 project work.");
        assertThat(tutorsOf(biella)).isEmpty();
    }

    private static List<Long> tutorsOf(long id) {
        return List.copyOf(tappe.bean(ProjectWorks.class)
                .find(tappe.viewer("coordinamento"), id)
                .tutorIds());
    }

    private static long version(long id) {
        return tappe.bean(ProjectWorks.class)
                .find(tappe.viewer("coordinamento"), id)
                .version();
    }
}
