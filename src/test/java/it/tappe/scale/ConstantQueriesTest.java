package it.tappe.scale;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverables;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.testing.Api;
import it.tappe.testing.Browser;
import it.tappe.testing.Owed;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.sql.Connection;
import java.time.Duration;
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
    private static final Duration LONGEST = Duration.ofMillis(500);

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

    @Test
    @Order(3)
    void readsTheLargeProgrammeQuickly() {
        Viewer coordinator = tappe.viewer("coordinamento");
        Deliverables deliverables = tappe.bean(Deliverables.class);
        ProjectWorks works = tappe.bean(ProjectWorks.class);
        List<Long> ids = works.list(coordinator).stream().map(ProjectWork::id).toList();
        Map<String, Supplier<Object>> reads = new LinkedHashMap<>();
        reads.put("queue of the tutor", () -> deliverables.waiting(tappe.viewer("tutor")));
        reads.put("queue of the coordinator", () -> deliverables.waiting(coordinator));
        reads.put("facts of 321 project works", () -> deliverables.of(ids));
        reads.put("list of 321 project works", () -> works.list(coordinator));
        reads.put("deliverables of one project work", () -> deliverables.list(coordinator, ids.get(200)));
        reads.forEach((what, read) -> assertThat(best(read)).as(what).isLessThan(LONGEST));
    }

    private static Map<String, List<String>> statements(Owed owed) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        String work = "/project-work/" + owed.projectWorkId();
        for (String who : List.of("coordinamento", "tutor", "belluno")) {
            Browser browser = tappe.browser(who);
            for (String page : List.of("/", "/revisioni", "/project-work", work, owed.page())) {
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
        }
        Browser coordinator = tappe.browser("coordinamento");
        found.put("matrix", second(() -> coordinator.open("/avanzamento").status()));
        return found;
    }

    /** Of the second request: the first one may note that the session or token has been seen. */
    private static List<String> second(Supplier<Integer> request) {
        assertThat(request.get()).isEqualTo(200);
        return tappe.bean(StatementCounter.class)
                .during(() -> assertThat(request.get()).isEqualTo(200));
    }

    private static Duration best(Supplier<Object> read) {
        Duration best = LONGEST.multipliedBy(100);
        for (int i = 0; i < 7; i++) {
            long start = System.nanoTime();
            read.get();
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            best = took.compareTo(best) < 0 ? took : best;
        }
        return best;
    }
}
