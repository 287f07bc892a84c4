package it.tappe.deliverable.extension;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.shared.RomeTime;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One extension for several project works: for all of them or for none. */
@Tag("database")
class BulkExtensionTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @Test
    void extendsAllOrNone() {
        Owed como = tappe.owed("como", 2);
        Owed rieti = tappe.owed("rieti", 2);
        rieti.extend("2026-04-20", "Carenza di personale").expect(201);
        Map<String, Object> both = Map.of(
                "step",
                2,
                "projectWorks",
                List.of(como.projectWorkId(), rieti.projectWorkId()),
                "newDueDate",
                "2026-04-10",
                "reason",
                "Calendario troppo stretto");
        assertThat(tappe.api("coordinamento")
                        .post("/extensions", both)
                        .expect(422)
                        .json()
                        .get("errors")
                        .toString())
                .contains("newDueDate", "Rieti")
                .doesNotContain("Como");
        assertThat(dueOn(como)).isEqualTo(LocalDate.of(2026, 3, 20));
        Map<String, Object> one = Map.of(
                "step",
                2,
                "projectWorks",
                List.of(como.projectWorkId()),
                "newDueDate",
                "2026-04-10",
                "reason",
                "Calendario troppo stretto");
        tappe.api("coordinamento").post("/extensions", one).expect(201);
        assertThat(dueOn(como)).isEqualTo(LocalDate.of(2026, 4, 10));
        assertThat(como.journal("EXTENDED")).containsExactly("Coordinamento");
        tappe.api("coordinamento")
                .post(
                        "/extensions",
                        Map.of("step", 9, "projectWorks", List.of(1), "newDueDate", "2026-04-10", "reason", "x"))
                .expect(404);
    }

    @Test
    void isTickedAndGrantedOnOnePage() {
        Browser coordinator = tappe.browser("coordinamento");
        Shown page = coordinator.open("/proroghe?step=3");
        assertThat(page.html().select("tbody tr")).hasSize(8);
        Shown wrong = coordinator.submit(
                page, "form[action=/proroghe]", Map.of("newDueDate", "2026-05-08", "reason", "Elezioni"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("Scegli almeno un project work.");
        Owed biella = tappe.owed("biella", 3);
        Shown done = coordinator.submit(
                wrong, "form[action=/proroghe]", Map.of("projectWorks", String.valueOf(biella.projectWorkId())));
        assertThat(done.html().text()).contains("Proroga concessa a 1 project work.");
        assertThat(dueOn(biella)).isEqualTo(LocalDate.of(2026, 5, 8));
    }

    private static LocalDate dueOn(Owed owed) {
        return RomeTime.dayOf(owed.facts().deadlines().dueAt());
    }
}
