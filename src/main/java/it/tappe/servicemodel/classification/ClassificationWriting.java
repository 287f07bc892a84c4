package it.tappe.servicemodel.classification;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.projectwork.ProjectWork;
import it.tappe.servicemodel.Outcome;
import it.tappe.servicemodel.classification.ClassificationRepository.ClassificationRow;
import it.tappe.servicemodel.classification.quote.QuotedText;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Writes a classification in one transaction, once the texts that it quotes have been read. */
@Singleton
@Transactional
class ClassificationWriting {
    private final ClassificationRepository classifications;
    private final SavedSheets sheets;
    private final Journal journal;
    private final Clock clock;

    ClassificationWriting(ClassificationRepository classifications, SavedSheets sheets, Journal journal, Clock clock) {
        this.classifications = classifications;
        this.sheets = sheets;
        this.journal = journal;
        this.clock = clock;
    }

    ClassificationSheet save(Viewer viewer, ProjectWork work, ClassificationEntry entry, Map<Long, QuotedText> texts) {
        classifications.lock(work.id());
        ClassificationSheet before = sheets.of(viewer, work);
        entry.requireBasedOn(before);
        List<Rating> rated = new RatingsEntered(before)
                .over(entry.ratings()).stream()
                        .map(rating -> rating.soughtIn(texts))
                        .toList();
        long id = classifications.save(row(viewer, before, entry, rated)).id();
        sheets.write(id, rated);
        ClassificationSheet after = sheets.of(viewer, work);
        note(viewer, id, before, after);
        return after;
    }

    private ClassificationRow row(
            Viewer viewer, ClassificationSheet before, ClassificationEntry entry, List<Rating> rated) {
        Outcome outcome = entry.decide(Rating.assess(before.catalogue(), rated));
        PathStep step = entry.step(before);
        return new ClassificationRow(
                0,
                before.work().id(),
                before.catalogue().id(),
                before.number() + 1,
                step == null ? null : step.id(),
                outcome.dominance(),
                outcome.primary(),
                outcome.secondary(),
                entry.maturity(before),
                entry.writtenReason(),
                clock.instant(),
                viewer.accountId());
    }

    private void note(Viewer viewer, long id, ClassificationSheet before, ClassificationSheet after) {
        journal.note(
                viewer,
                Act.CLASSIFIED,
                JournalSubject.of("classification", id, after.work().label())
                        .in(after.work().id())
                        .changed(before.latest() == null ? null : before.summary(), after.summary()));
    }
}
