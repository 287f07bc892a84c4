package it.tappe.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.access.Act;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.testing.Browser;
import it.tappe.testing.Browser.Shown;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
class JournalPagesTest {
    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    @BeforeAll
    static void writeOneHundredAndTwentyEntries() {
        Journal journal = tappe.bean(Journal.class);
        for (int i = 1; i <= 120; i++) {
            tappe.clock().set(TestClock.at(i <= 60 ? "2026-03-28" : "2026-03-29", 23));
            journal.note(
                    tappe.viewer(i % 2 == 0 ? "tutor" : "belluno"),
                    Act.DOWNLOADED,
                    JournalSubject.of("submission", (long) i, "voce-" + i)
                            .in(i % 3 == 0 ? 1 : 2)
                            .changed("era " + i, "è " + i));
        }
    }

    @Test
    void leadsToTheWorkbookOfTheSameDays() {
        Shown page = tappe.browser("coordinamento").open("/registro?since=2026-03-29&act=DOWNLOADED");
        assertThat(page.html().select("a[href^=/report/journal]").attr("href"))
                .isEqualTo("/report/journal?since=2026-03-29");
    }

    @Test
    void leadsBackThroughAllEntriesWithTheFilterInTheAddress() {
        Browser browser = tappe.browser("coordinamento");
        Shown page = browser.open("/registro?act=DOWNLOADED");
        assertThat(page.html().select("#act option[selected]").attr("value")).isEqualTo("DOWNLOADED");
        assertThat(page.html().select("tbody tr").first().text()).contains("voce-120", "Prima era 120", "Dopo è 120");
        Set<String> seen = new HashSet<>(subjects(page));
        assertThat(seen).hasSize(50);
        String next;
        while (!(next = page.html().select("a[rel=next]").attr("href")).isEmpty()) {
            assertThat(next).contains("act=DOWNLOADED");
            page = browser.open(next);
            assertThat(subjects(page)).doesNotContainAnyElementsOf(seen);
            seen.addAll(subjects(page));
        }
        assertThat(seen).hasSize(120);
    }

    @Test
    void filtersByAccountProjectWorkAndDaysInRome() {
        Browser browser = tappe.browser("coordinamento");
        long tutor = tappe.viewer("tutor").accountId();
        Shown page = browser.open("/registro?account=" + tutor + "&projectWork=1&since=2026-03-29&until=2026-03-29");
        assertThat(subjects(page))
                .containsExactly(
                        "voce-120",
                        "voce-114",
                        "voce-108",
                        "voce-102",
                        "voce-96",
                        "voce-90",
                        "voce-84",
                        "voce-78",
                        "voce-72",
                        "voce-66");
        assertThat(browser.open("/registro?act=DOWNLOADED&until=2026-03-27").text())
                .contains("Nessuna voce con questi filtri.");
    }

    @Test
    void saysWhichFilterCannotBeRead() {
        Browser browser = tappe.browser("coordinamento");
        Shown page = browser.open("/registro?since=ieri&act=NIENTE");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.html().select("#since-error").text()).contains("Scrivi una data");
        assertThat(browser.open("/registro?act=NIENTE")
                        .html()
                        .select("#act-error")
                        .text())
                .contains("dell’elenco");
    }

    private static List<String> subjects(Shown page) {
        return page.html().select("tbody td:last-child").stream()
                .map(cell -> cell.ownText().replace("·", "").strip())
                .toList();
    }
}
