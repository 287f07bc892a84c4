package it.tappe.servicemodel.agreement.rating;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.programme.Steps;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.servicemodel.Catalogue;
import it.tappe.servicemodel.Indicator;
import it.tappe.servicemodel.ServiceModels;
import it.tappe.shared.Fields;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The independent ratings of project works: those who may classify one rate it, each on their own. The journal says who
 * saved and handed in, never the levels: a coordinator who reads it may be a rater too.
 */
@Singleton
@Transactional
public class IndependentRatings {
    private final RatingRounds rounds;
    private final ProjectWorks projectWorks;
    private final Steps steps;
    private final ServiceModels serviceModels;
    private final Journal journal;
    private final Clock clock;

    IndependentRatings(
            RatingRounds rounds,
            ProjectWorks projectWorks,
            Steps steps,
            ServiceModels serviceModels,
            Journal journal,
            Clock clock) {
        this.rounds = rounds;
        this.projectWorks = projectWorks;
        this.steps = steps;
        this.serviceModels = serviceModels;
        this.journal = journal;
        this.clock = clock;
    }

    /** The rounds of a project work, one for each step. */
    public List<RatingRound> rounds(Viewer viewer, long projectWorkId) {
        ProjectWork work = projectWorks.find(viewer, projectWorkId);
        viewer.require(Action.CLASSIFY, work);
        return rounds.ofWork(work, steps.list(viewer));
    }

    /** The round of a step, by its place in the path. */
    public RatingRound round(Viewer viewer, long projectWorkId, int step) {
        return rounds(viewer, projectWorkId).stream()
                .filter(one -> one.step().position() == step)
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }

    /** All rounds that have begun, by province. */
    public List<RatingRound> begun(Viewer viewer) {
        viewer.require(Action.READ_AGREEMENTS);
        return rounds.begun(projectWorks.listForReports(viewer), steps.list(viewer));
    }

    /** What the viewer rates on, with what the viewer has said so far. */
    public RatingSheet sheet(Viewer viewer, long projectWorkId, int step) {
        RatingRound round = round(viewer, projectWorkId, step);
        return new RatingSheet(
                round, catalogue(viewer, round), round.own(viewer).orElse(null), round.canBeRatedBy(viewer));
    }

    /** Saves the viewer's draft; refused with 412 when it has been saved since it was read, 409 once it is fixed. */
    public RatingSheet save(Viewer viewer, long projectWorkId, int step, RatingDraft draft) {
        RatingRound round = toBeWritten(viewer, projectWorkId, step);
        IndependentRating held = round.own(viewer).orElse(null);
        draft.requireBasedOn(held);
        Catalogue catalogue = catalogue(viewer, round);
        List<GivenLevel> given = draft.over(held, catalogue);
        long id = rounds.write(round, catalogue.id(), viewer.accountId(), given, clock.instant());
        note(viewer, Act.RATED, round, id);
        return sheet(viewer, projectWorkId, step);
    }

    /** Hands the viewer's rating in, which fixes it; refused with 422 while an indicator is not decided. */
    public RatingSheet handIn(Viewer viewer, long projectWorkId, int step, @Nullable Long version) {
        RatingRound round = toBeWritten(viewer, projectWorkId, step);
        IndependentRating own = round.own(viewer)
                .orElseThrow(() -> new Refusal.Conflict("Non hai ancora valutato: salva prima la valutazione."));
        new RatingDraft(version, List.of()).requireBasedOn(own);
        Fields fields = new Fields();
        for (Indicator one : catalogue(viewer, round).indicators()) {
            fields.check(
                    own.level(one.code()) != null,
                    "ratings[" + one.code() + "].rating",
                    "Per consegnare valuta anche " + one.code() + ".");
        }
        fields.refuseIfWrong();
        rounds.handIn(round, viewer.accountId(), clock.instant());
        note(viewer, Act.HANDED_IN, round, own.id());
        return sheet(viewer, projectWorkId, step);
    }

    private RatingRound toBeWritten(Viewer viewer, long projectWorkId, int step) {
        round(viewer, projectWorkId, step);
        rounds.lock(projectWorkId);
        RatingRound round = round(viewer, projectWorkId, step);
        round.requireRatableBy(viewer);
        return round;
    }

    private Catalogue catalogue(Viewer viewer, RatingRound round) {
        return serviceModels.ofArea(viewer, round.work().areaId());
    }

    private void note(Viewer viewer, Act act, RatingRound round, long id) {
        ProjectWork work = round.work();
        journal.note(
                viewer,
                act,
                JournalSubject.of(
                                "independent_rating",
                                id,
                                work.label() + ", " + round.step().title())
                        .in(work.id()));
    }
}
