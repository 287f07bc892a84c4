package it.tappe.scale;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.access.Viewer;
import it.tappe.deliverable.archive.Archives;
import it.tappe.testing.Api;
import it.tappe.testing.Browser;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** With 321 project works every page and list takes as many statements as with eight. */
@Tag("database")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConstantQueriesTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo().with(StatementCounter.SETTING, true);

    @Test
    @Order(1)
    void takesAsManyStatementsFor321ProjectWorksAsForEight() throws Exception {
        tappe.clock().set(TestClock.at("2026-04-22", 10));
        Owed owed = tappe.owed("belluno", 1).delivered(1);
        owed.review(1, "CHANGES_REQUESTED").expect(201);
        owed.delivered(2);
        tappe.owed("como", 1).delivered(1);
        tappe.owed("como", 2).delivered(1).review(1, "CHANGES_REQUESTED").expect(201);
        Map<String, List<String>> few = statements(owed);
        try (Connection connection = tappe.tables().connect()) {
            LargeProgramme.fill(connection);
        }
        assertThat(tappe.tables().count("project_work")).isEqualTo(321);
        assertThat(tappe.tables().count("submission")).isBetween(319L * 4 * 5, 321L * 4 * 5);
        Map<String, List<String>> many = statements(owed);
        many.forEach((what, statements) -> {
            assertThat(statements).as(what).isNotEmpty();
            assertThat(statements).as(what).hasSameSizeAs(few.get(what));
        });
    }

    @Test
    @Order(2)
    void showsTheLargeProgrammeWhole() {
        assertThat(tappe.browser("coordinamento").open("/revisioni").html().select("tbody tr"))
                .hasSizeGreaterThan(400);
        assertThat(tappe.api("coordinamento")
                        .get("/project-works?limit=200")
                        .json()
                        .get("items"))
                .hasSize(200);
    }

    private static Map<String, List<String>> statements(Owed owed) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        String work = "/project-work/" + owed.projectWorkId();
        for (String who : List.of("coordinamento", "tutor", "belluno")) {
            Browser browser = tappe.browser(who);
            for (String page : List.of(
                    "/",
                    "/revisioni",
                    "/project-work",
                    work,
                    work + "/call",
                    work + "/scheda/1",
                    owed.page(),
                    "/webinar",
                    "/percorso")) {
                found.put(who + " " + page, second(() -> browser.open(page).status()));
            }
            Api api = tappe.api(who);
            for (String path : List.of(
                    "/project-works?limit=5",
                    "/project-works?limit=200",
                    "/project-works/" + owed.projectWorkId() + "/deliverables",
                    owed.path() + "/reviews")) {
                found.put(who + " API " + path, second(() -> api.get(path).status()));
            }
            String calendar = api.post("/me/calendar", Map.of())
                    .expect(201)
                    .json()
                    .get("address")
                    .asText()
                    .replaceFirst("^.*/api/v1", "");
            found.put(who + " calendar", second(() -> tappe.api().get(calendar).status()));
        }
        Browser coordinator = tappe.browser("coordinamento");
        for (String page : List.of(
                "/revisioni?stato=EXPECTED",
                "/proroghe?step=1",
                "/project-work/assegnazioni",
                "/call",
                "/call/copertura",
                "/call/carichi",
                "/call/carichi/simulazione?step=1",
                "/modelli",
                "/accordo",
                "/confronto?area=3&step=2",
                "/confronto?area=3&step=2&vista=tensioni",
                "/panorama?area=3",
                "/promemoria/previsti",
                "/scheda/opzioni",
                "/scheda/opzioni/target")) {
            found.put(page, second(() -> coordinator.open(page).status()));
        }
        String dates = "/steps/" + owed.facts().stepId() + "/date-moves/preview";
        Map<String, String> moved = Map.of("opensOn", "2026-02-02", "dueOn", "2026-03-25", "cutOffOn", "2026-04-05");
        Api program = tappe.api("coordinamento");
        found.put("date moves", second(() -> program.post(dates, moved).status()));
        Browser tutor = tappe.browser("tutor");
        for (String page : List.of("/versioni/2/revisione", "/punti")) {
            found.put(page, second(() -> tutor.open(owed.page() + page).status()));
        }
        found.put("matrix", second(() -> coordinator.open("/avanzamento").status()));
        for (String deck : List.of("restitution?area=3&step=2", "final?area=3")) {
            found.put(deck, second(() -> program.get("/reports/" + deck).status()));
        }
        found.put(
                "matrix of a past day",
                second(() -> coordinator
                        .open("/avanzamento?asOf=2026-04-01&since=2026-02-01")
                        .status()));
        found.put(
                "progress report",
                second(() -> program.get("/reports/progress?format=html").status()));
        Archives archives = tappe.bean(Archives.class);
        Viewer viewer = tappe.viewer("coordinamento");
        found.put("archive", second(() -> archives.of(viewer, 1, null) == null ? 0 : 200));
        return found;
    }

    /** Of the second request: the first one may note that the session or token has been seen. */
    private static List<String> second(Supplier<Integer> request) {
        assertThat(request.get()).isEqualTo(200);
        return tappe.bean(StatementCounter.class)
                .during(() -> assertThat(request.get()).isEqualTo(200));
    }
}
