package it.tappe.deliverable.queue.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.tappe.access.Account;
import it.tappe.access.AccountEntry;
import it.tappe.access.Accounts;
import it.tappe.access.Role;
import it.tappe.access.Viewer;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorkEntry;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class QueuePagesTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @Test
    @Order(1)
    void saysWhenNothingWaits() {
        assertThat(queue("tutor").text()).contains("Non c’è nulla in attesa");
    }

    @Test
    @Order(2)
    void showsWhatWaitsTheLongestWaitingFirst() {
        tappe.clock().set(TestClock.at("2026-02-12", 10));
        tappe.owed("como", 1).delivered(1);
        tappe.clock().set(TestClock.at("2026-02-14", 10));
        tappe.owed("belluno", 1).delivered(1);
        tappe.owed("rieti", 1).upload("Una bozza non è ancora in attesa.").expect(201);
        tappe.clock().set(TestClock.at("2026-02-16", 0));
        Shown page = queue("tutor");
        List<String> rows = page.html().select("tbody tr").eachText();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0))
                .startsWith("Como")
                .contains("12/02/2026, 10:00 4")
                .doesNotContain("in ritardo");
        assertThat(rows.get(1)).startsWith("Belluno").contains("! in ritardo", "14/02/2026, 10:00 2");
        assertThat(page.text()).contains("2 documenti aspettano");
        assertThat(page.html().select("tbody tr:first-child a").attr("href"))
                .isEqualTo(tappe.owed("como", 1).page() + "/versioni/1/revisione");
    }

    @Test
    @Order(3)
    void forgetsWhatWasReviewedAndShowsTheNewVersionWhenItIsDelivered() {
        Owed owed = tappe.owed("como", 1);
        owed.review(1, Map.of("decision", "CHANGES_REQUESTED")).expect(201);
        assertThat(provinces("tutor")).containsExactly("Belluno");
        tappe.clock().advance(Duration.ofHours(1));
        owed.delivered(2);
        assertThat(provinces("tutor")).containsExactly("Belluno", "Como");
        assertThat(queue("tutor").text()).contains("Revisiona la versione 2", "riconsegnato dopo la tua revisione");
        assertThat(queue("coordinamento").text()).doesNotContain("riconsegnato");
    }

    @Test
    @Order(4)
    void holdsWhatIsAssignedToTheTutorAndEverythingForTheCoordinator() {
        Account other = tappe.bean(Accounts.class)
                .found(
                        new AccountEntry("tutor2", "Secondo tutor", "t2@example.org", Role.TUTOR, null, true, 0),
                        Optional.of("tappe-demo"));
        assertThat(provinces("tutor2")).isEmpty();
        assign("belluno", other);
        assertThat(provinces("tutor2")).containsExactly("Belluno");
        assertThat(provinces("tutor")).containsExactly("Como");
        assertThat(provinces("coordinamento")).containsExactly("Belluno", "Como");
        for (String nobody : List.of("belluno", "ragusa", "osservatore")) {
            assertThat(provinces(nobody)).isEmpty();
        }
    }

    private static void assign(String team, Account tutor) {
        Viewer coordinator = tappe.viewer("coordinamento");
        ProjectWorks works = tappe.bean(ProjectWorks.class);
        ProjectWork work = works.find(coordinator, tappe.owed(team, 1).projectWorkId());
        works.change(
                coordinator,
                work.id(),
                new ProjectWorkEntry(
                        work.areaId(),
                        work.provinceId(),
                        work.tutorProvinceId(),
                        work.title(),
                        Set.of(tutor.id()),
                        work.version()));
    }

    private static Shown queue(String who) {
        return tappe.browser(who).open("/revisioni");
    }

    private static List<String> provinces(String who) {
        return queue(who).html().select("tbody th").textNodes().stream()
                .map(node -> node.text().strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    @Test
    @Order(5)
    void keepsItsFiltersInTheAddress() {
        tappe.clock().set(TestClock.at("2026-02-24", 9));
        Browser coordinator = tappe.browser("coordinamento");
        assertThat(provinces(coordinator, "?provincia=bel")).containsExactly("Belluno");
        assertThat(provinces(coordinator, "?provincia=CO&ambito=3&step=1")).containsExactly("Como");
        assertThat(provinces(coordinator, "?ambito=1")).isEmpty();
        assertThat(provinces(coordinator, "?step=2")).isEmpty();
        assertThat(provinces(coordinator, "?provincia=%25&step=abc&stato=boh")).isEmpty();
        Shown owed = coordinator.open("/revisioni?stato=OWED&step=1");
        assertThat(owed.html().select("h1").text()).isEqualTo("Da consegnare");
        assertThat(owed.html().select("tbody tr")).hasSize(6);
        assertThat(owed.html().select("option[value=OWED]").hasAttr("selected")).isTrue();
        assertThat(owed.text()).contains("Rieti", "Bozza caricata", "in ritardo");
        tappe.clock().set(TestClock.at("2026-03-18", 9));
        assertThat(tappe.browser("coordinamento")
                        .open("/revisioni?stato=OWED&step=2")
                        .text())
                .contains("in scadenza");
    }

    @Test
    @Order(6)
    void saysTheSameToPrograms() {
        tappe.owed("belluno", 1)
                .review(1, Map.of("decision", "CHANGES_REQUESTED"))
                .expect(403);
        tappe.api("coordinamento")
                .post(tappe.owed("belluno", 1).path(1) + "/reviews", Map.of("decision", "CHANGES_REQUESTED"))
                .expect(201);
        JsonNode expected = tappe.api("coordinamento")
                .get("/queue?state=EXPECTED&province=BL")
                .expect(200)
                .json()
                .get("items");
        assertThat(expected).hasSize(1);
        assertThat(expected.get(0).get("status").asText()).isEqualTo("CHANGES_REQUESTED");
        assertThat(tappe.api("coordinamento")
                        .get("/queue")
                        .json()
                        .get("items")
                        .get(0)
                        .get("province")
                        .asText())
                .isEqualTo("Como");
        tappe.api("coordinamento").get("/queue?state=BOH").expect(422);
    }

    private static List<String> provinces(Browser browser, String filter) {
        return browser.open("/revisioni" + filter).html().select("tbody th").textNodes().stream()
                .map(node -> node.text().strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
