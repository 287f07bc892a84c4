package it.tappe.report.dossier.chapter;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalEntry;
import it.tappe.access.Viewer;
import it.tappe.report.dossier.chapter.JournalChapter.Entry;
import it.tappe.shared.Page;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the journal for those who may; for the others tells what they see of it. */
@Singleton
@Transactional
public class JournalChapters {
    private static final int MOST = 2000;

    private final Journal journal;

    JournalChapters(Journal journal) {
        this.journal = journal;
    }

    /** What happened with a project work that the viewer is known to see. */
    public JournalChapter of(
            Viewer viewer,
            long projectWorkId,
            List<StepChapter> steps,
            List<CallChapter> calls,
            ClassificationChapter classification) {
        return viewer.may(Action.READ_JOURNAL)
                ? whole(viewer, projectWorkId)
                : new JournalChapter(false, false, new Chronicle(steps, calls, classification).entries());
    }

    private JournalChapter whole(Viewer viewer, long projectWorkId) {
        Journal.Filter filter = new Journal.Filter(null, null, projectWorkId, null, null);
        List<Entry> entries = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Page<JournalEntry> page =
                    journal.find(viewer, filter, cursor == null ? null : Long.valueOf(cursor), Page.MOST);
            page.items().stream().map(JournalChapters::entry).forEach(entries::add);
            cursor = page.nextCursor();
        } while (cursor != null && entries.size() < MOST);
        Collections.reverse(entries);
        return new JournalChapter(true, cursor != null, entries);
    }

    private static Entry entry(JournalEntry one) {
        return new Entry(one.at(), one.actor(), one.act().label(), one.subject(), one.beforeText(), one.afterText());
    }
}
