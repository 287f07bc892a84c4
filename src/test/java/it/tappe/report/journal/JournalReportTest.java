package it.tappe.report.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.tappe.access.Act;
import it.tappe.access.Journal;
import it.tappe.access.JournalEntry;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.report.Filter;
import it.tappe.report.ReportCatalogue;
import it.tappe.report.ReportParameters;
import it.tappe.shared.Refusal;
import it.tappe.testing.TappeServer;
import it.tappe.testing.TestClock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("database")
class JournalReportTest {
    private static final int ENTRIES = 1201;

    @RegisterExtension
    static final TappeServer tappe = TappeServer.demo();

    private final JournalReport report = tappe.bean(JournalReport.class);
    private final Viewer coordinator = tappe.viewer("coordinamento");

    @BeforeAll
    static void writeMoreEntriesThanArePagedAtOnce() {
        Journal journal = tappe.bean(Journal.class);
        Viewer tutor = tappe.viewer("tutor");
        for (int i = 1; i <= ENTRIES; i++) {
            tappe.clock().set(TestClock.at(i <= 1000 ? "2026-03-28" : "2026-03-29", 12));
            JournalSubject subject = JournalSubject.of("submission", (long) i, "voce-" + i);
            journal.note(tutor, Act.DOWNLOADED, i % 2 == 0 ? subject.in(1) : subject);
        }
    }

    @Test
    void readsEveryEntryOnceFromTheNewest() {
        List<JournalEntry> entries = entries(ReportParameters.everything());
        assertThat(entries)
                .extracting(JournalEntry::subject)
                .containsSubsequence("voce-1201", "voce-701", "voce-700", "voce-1");
        assertThat(entries)
                .extracting(JournalEntry::id)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(subjects(ReportParameters.everything())).hasSize(ENTRIES);
    }

    @Test
    void isLimitedToDaysInRomeAndToAProjectWork() {
        ReportParameters oneDay =
                ReportParameters.everything().with(Filter.SINCE, "2026-03-29").with(Filter.UNTIL, "2026-03-29");
        assertThat(subjects(oneDay)).hasSize(201);
        assertThat(subjects(oneDay.with(Filter.PROJECT_WORK, 1)))
                .hasSameElementsAs(IntStream.rangeClosed(501, 600)
                        .mapToObj(i -> "voce-" + 2 * i)
                        .toList());
    }

    @Test
    void isForCoordinatorsOnly() {
        ReportCatalogue catalogue = tappe.bean(ReportCatalogue.class);
        assertThatThrownBy(() -> catalogue.order(tappe.viewer("tutor"), "journal", Map.of()))
                .isInstanceOf(Refusal.Forbidden.class);
        assertThat(catalogue
                        .order(coordinator, "journal", Map.of("since", "2026-03-29"))
                        .parameters())
                .hasToString("since=2026-03-29");
    }

    private List<JournalEntry> entries(ReportParameters parameters) {
        return report.gather(coordinator, parameters).entries().get().toList();
    }

    private List<String> subjects(ReportParameters parameters) {
        return entries(parameters).stream()
                .map(JournalEntry::subject)
                .filter(subject -> subject.startsWith("voce-"))
                .toList();
    }
}
