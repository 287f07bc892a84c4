package it.tappe.report.journal;

import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalEntry;
import it.tappe.access.Viewer;
import it.tappe.report.Filter;
import it.tappe.report.Format;
import it.tappe.report.Layout;
import it.tappe.report.Report;
import it.tappe.report.ReportParameters;
import it.tappe.shared.Page;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The journal of everything that was done, for coordinators. */
@Singleton
class JournalReport implements Report<JournalExtract> {
    private static final int AT_ONCE = 500;

    private final Journal journal;

    JournalReport(Journal journal) {
        this.journal = journal;
    }

    @Override
    public String name() {
        return "journal";
    }

    @Override
    public String title() {
        return "Registro delle attività";
    }

    @Override
    public String purpose() {
        return "Chi ha fatto che cosa e quando, dalla voce più recente, con i testi com’erano prima e dopo.";
    }

    @Override
    public Action action() {
        return Action.READ_JOURNAL;
    }

    @Override
    public List<Format> formats() {
        return List.of(Format.XLSX);
    }

    @Override
    public List<Filter> filters() {
        return List.of(Filter.SINCE, Filter.UNTIL, Filter.PROJECT_WORK);
    }

    @Override
    public JournalExtract gather(Viewer viewer, ReportParameters parameters) {
        Journal.Filter filter = new Journal.Filter(
                null,
                null,
                parameters.number(Filter.PROJECT_WORK),
                parameters.day(Filter.SINCE),
                parameters.day(Filter.UNTIL));
        return new JournalExtract(() -> entries(viewer, filter));
    }

    /** Each page in a transaction of its own: what is written meanwhile is newer than the first page, so none moves. */
    private Stream<JournalEntry> entries(Viewer viewer, Journal.Filter filter) {
        return Stream.iterate(
                        page(viewer, filter, null),
                        Objects::nonNull,
                        page -> page.nextCursor() == null ? null : page(viewer, filter, page.nextCursor()))
                .flatMap(page -> page.items().stream());
    }

    private Page<JournalEntry> page(Viewer viewer, Journal.Filter filter, @Nullable String cursor) {
        return journal.find(viewer, filter, cursor == null ? null : Long.valueOf(cursor), AT_ONCE);
    }

    @Override
    public JournalExtract sample() {
        return SampleJournal.extract();
    }

    @Override
    public Layout layout(JournalExtract extract, Format format) {
        return new Layout.Tables(JournalWorkbook.of(title(), extract));
    }
}
