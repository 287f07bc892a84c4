package it.tappe.canvas.history;

import io.micronaut.runtime.event.annotation.EventListener;
import it.tappe.access.Act;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.canvas.AnswerWritten;
import it.tappe.canvas.Origin;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Keeps every change of an answer, in the transaction that makes it. */
@Singleton
class Recorder {
    private final RevisionRepository revisions;
    private final Journal journal;
    private final Clock clock;

    Recorder(RevisionRepository revisions, Journal journal, Clock clock) {
        this.revisions = revisions;
        this.journal = journal;
        this.clock = clock;
    }

    @EventListener
    void record(AnswerWritten written) {
        Instant now = clock.instant();
        Optional<RevisionRow> goingOn = revisions
                .last(
                        written.canvas().work().id(),
                        written.canvas().step().id(),
                        written.after().item().id())
                .filter(last -> last.isContinuedBy(written, now));
        long id = goingOn.map(last -> revisions.update(last.continuedBy(written, now)))
                .orElseGet(() -> revisions.save(RevisionRow.of(written, now)))
                .id();
        revisions.clearChoices(id);
        written.after().chosen().forEach(option -> revisions.choose(id, option.id(), option.label()));
        if (goingOn.isEmpty() && written.origin().kind() != Origin.Kind.COPIED) {
            note(written, id);
        }
    }

    private void note(AnswerWritten written, long id) {
        String origin = written.origin().label();
        String label = written.canvas().work().label() + ", "
                + written.canvas().step().title() + ", "
                + written.after().item().title() + (origin.isEmpty() ? "" : " (" + origin + ")");
        journal.note(
                written.author(),
                Act.ANSWERED,
                JournalSubject.of("canvas_revision", id, label)
                        .in(written.canvas().work().id())
                        .changed(written.before().summary(), written.after().summary()));
    }
}
