package it.tappe.deliverable.review;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.Viewer;
import it.tappe.deliverable.SectionCheck;
import it.tappe.shared.Refusal;
import it.tappe.shared.Violations;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** What tutor provinces advise (<i>consigli</i>): seen at once by team and tutors, and never a decision. */
@Singleton
@Transactional
public class Advice {
    private final Readings readings;
    private final CommentRepository comments;
    private final Journal journal;
    private final ApplicationEventPublisher<AdviceGiven> events;
    private final Clock clock;

    Advice(
            Readings readings,
            CommentRepository comments,
            Journal journal,
            ApplicationEventPublisher<AdviceGiven> events,
            Clock clock) {
        this.readings = readings;
        this.comments = comments;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Advises on a delivered version; answers with the new point's id. */
    public long give(Viewer viewer, long projectWorkId, int stepPosition, int number, AdviceEntry entry) {
        Reading reading = readings.find(viewer, projectWorkId, stepPosition, number, Action.ADVISE);
        Violations.requireNone(entry);
        if (!reading.version().isDelivered()) {
            throw new Refusal.Conflict("Questa versione non è ancora stata consegnata.");
        }
        Optional<SectionCheck> about = entry.check(reading.sections());
        Optional<Passage> passage = about.flatMap(entry::passage);
        ReviewComment saved = comments.save(new ReviewComment(
                0,
                null,
                reading.version().id(),
                1,
                about.map(SectionCheck::title).orElse(null),
                passage.map(Passage::quote).orElse(null),
                passage.map(Passage::start).orElse(null),
                entry.text().strip(),
                clock.instant(),
                viewer.accountId()));
        journal.note(viewer, Act.ADVISED, reading.subject().changed(null, saved.text()));
        events.publishEvent(new AdviceGiven(
                saved.id(), reading.work(), reading.deliverable(), number, viewer.displayName()));
        return saved.id();
    }
}
