package it.tappe.canvas.hint;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.canvas.Canvas;
import it.tappe.canvas.hint.DismissalRepository.Row;
import it.tappe.shared.Fields;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** What was put aside, as the tables keep it. */
@Singleton
@Transactional
class Dismissals {
    private static final int LONGEST = 500;

    private final DismissalRepository dismissals;
    private final Journal journal;
    private final Clock clock;

    Dismissals(DismissalRepository dismissals, Journal journal, Clock clock) {
        this.dismissals = dismissals;
        this.journal = journal;
        this.clock = clock;
    }

    List<Row> of(Canvas canvas) {
        return dismissals.list(canvas.work().id(), canvas.step().id());
    }

    void keep(Viewer viewer, Canvas canvas, Hint hint, long submissionId, String reason) {
        new Fields()
                .check(!reason.isBlank(), "reason", "Scrivi perché la segnalazione non vale.")
                .check(reason.length() <= LONGEST, "reason", "Al massimo " + LONGEST + " caratteri.")
                .refuseIfWrong();
        dismissals.insert(
                canvas.work().id(),
                canvas.step().id(),
                hint.option().id(),
                hint.kind().name(),
                submissionId,
                reason.strip(),
                clock.instant(),
                viewer.accountId());
        String what = hint.item().title() + ": " + hint.option().label();
        journal.note(
                viewer,
                Act.HINT_DISMISSED,
                JournalSubject.of(
                                "hint_dismissal",
                                null,
                                canvas.work().label() + ", " + canvas.step().title())
                        .in(canvas.work().id())
                        .changed(hint.kind().label() + " – " + what, reason.strip()));
    }
}
