package it.tappe.support.notice;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.shared.Fields;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** How many hours of notice calls need: everybody reads it, coordinators change it. */
@Singleton
@Transactional
public class Notices {
    private static final int MOST_HOURS = 24 * 14;

    private final NoticeRepository notices;
    private final Journal journal;

    Notices(NoticeRepository notices, Journal journal) {
        this.notices = notices;
        this.journal = journal;
    }

    /** The one that holds. */
    public Notice current(Viewer viewer) {
        viewer.require(Action.READ_PROGRAMME);
        return notices.current();
    }

    /** Changes it for what is moved from now on; refused with 412 when somebody else has meanwhile changed it. */
    public Notice change(Viewer viewer, @Nullable Integer hours, long version) {
        viewer.require(Action.EDIT_REGISTER);
        Notice before = notices.current();
        boolean fine = hours != null && hours >= 0 && hours <= MOST_HOURS;
        new Fields()
                .check(fine, "hours", "Scrivi le ore: da 0 a 336 (due settimane).")
                .refuseIfWrong();
        if (hours == null || version != before.version()) {
            throw Refusal.Conflict.stale(
                    "Un’altra persona ha cambiato il preavviso: ora è di " + before.hours() + " ore.");
        }
        Notice after = notices.update(new Notice(before.id(), hours, version));
        journal.note(
                viewer,
                Act.CHANGED,
                JournalSubject.of("notice", 1L, "Preavviso delle call")
                        .changed(before.hours() + " ore", hours + " ore"));
        return after;
    }
}
