package it.tappe.servicemodel.agreement;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.servicemodel.agreement.AgreementOverview.Line;
import it.tappe.servicemodel.agreement.rating.IndependentRatings;
import it.tappe.servicemodel.agreement.rating.RatingRound;
import it.tappe.servicemodel.classification.Classification;
import it.tappe.servicemodel.classification.ClassificationEntry;
import it.tappe.servicemodel.classification.ClassificationSheet;
import it.tappe.servicemodel.classification.Classifications;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How far independent ratings agree, and the consensus that follows; nobody sees more than the round lets them. */
@Singleton
@Transactional
public class Agreements {
    private final IndependentRatings ratings;
    private final Classifications classifications;
    private final ConsensusRepository consensuses;
    private final Journal journal;
    private final Clock clock;

    Agreements(
            IndependentRatings ratings,
            Classifications classifications,
            ConsensusRepository consensuses,
            Journal journal,
            Clock clock) {
        this.ratings = ratings;
        this.classifications = classifications;
        this.consensuses = consensuses;
        this.journal = journal;
        this.clock = clock;
    }

    /** The agreement of a project work for the step in this place of the path. */
    public Agreement of(Viewer viewer, long projectWorkId, int step) {
        RatingRound round = ratings.round(viewer, projectWorkId, step);
        return new Agreement(
                round,
                round.revealedTo(viewer),
                classifications.find(viewer, projectWorkId),
                find(consensuses.ofWork(projectWorkId), round));
    }

    /**
     * Records what the raters agreed upon: it becomes the classification of the project work. Once for each step.
     * Refused with 412 when somebody has meanwhile handed in or classified.
     */
    public Agreement record(Viewer viewer, long projectWorkId, int step, ConsensusEntry entry) {
        ratings.round(viewer, projectWorkId, step);
        consensuses.lock(projectWorkId);
        Agreement before = of(viewer, projectWorkId, step);
        before.requireUnsettled(entry.basedOn());
        ClassificationEntry agreed = entry.over(before);
        ClassificationSheet saved = classifications.save(viewer, projectWorkId, agreed);
        Classification latest = Objects.requireNonNull(saved.latest());
        long id = consensuses
                .save(new ConsensusRow(
                        0,
                        projectWorkId,
                        before.round().step().id(),
                        latest.id(),
                        before.raters(),
                        entry.writtenReason(),
                        clock.instant(),
                        viewer.accountId()))
                .id();
        note(viewer, id, before, latest);
        return of(viewer, projectWorkId, step);
    }

    /** Every project work that somebody rates, with its kappa, and all together: as many queries for many as for few. */
    public AgreementOverview overview(Viewer viewer) {
        List<RatingRound> begun = ratings.begun(viewer);
        List<Consensus> recorded = consensuses.all();
        List<Line> lines = begun.stream()
                .map(round -> new Line(round, RaterPair.all(round.revealedTo(viewer)), find(recorded, round)))
                .toList();
        return new AgreementOverview(
                lines,
                RaterPair.pooled(
                        lines.stream().flatMap(line -> line.pairs().stream()).toList()));
    }

    private void note(Viewer viewer, long id, Agreement before, Classification after) {
        journal.note(
                viewer,
                Act.AGREED,
                JournalSubject.of(
                                "consensus",
                                id,
                                before.round().work().label() + ", "
                                        + before.round().step().title())
                        .in(before.round().work().id())
                        .changed(
                                before.summary(),
                                "Classificazione n. " + after.number() + ": " + after.label() + "; " + after.reason()));
    }

    private static @Nullable Consensus find(List<Consensus> all, RatingRound round) {
        return all.stream()
                .filter(one -> one.projectWorkId() == round.work().id()
                        && one.stepId() == round.step().id())
                .findFirst()
                .orElse(null);
    }
}
