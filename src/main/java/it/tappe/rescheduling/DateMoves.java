package it.tappe.rescheduling;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.programme.StepDates;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moving the dates of steps. */
@Singleton
@Transactional
public class DateMoves {
    private final Scopes scopes;
    private final Impacts impacts;
    private final DateMoveRepository moves;
    private final Journal journal;
    private final ApplicationEventPublisher<DatesMoved> events;
    private final Clock clock;

    DateMoves(
            Scopes scopes,
            Impacts impacts,
            DateMoveRepository moves,
            Journal journal,
            ApplicationEventPublisher<DatesMoved> events,
            Clock clock) {
        this.scopes = scopes;
        this.impacts = impacts;
        this.moves = moves;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** A move with the name of who made it. */
    @MappedEntity
    public record Moved(
            long id,
            @Nullable Long areaId,
            LocalDate beforeOpensOn,
            LocalDate beforeDueOn,
            LocalDate beforeCutOffOn,
            LocalDate afterOpensOn,
            LocalDate afterDueOn,
            LocalDate afterCutOffOn,
            Instant movedAt,
            String movedByName,
            @Nullable Instant undoneAt) {

        public StepDates before() {
            return new StepDates(beforeOpensOn, beforeDueOn, beforeCutOffOn);
        }

        public StepDates after() {
            return new StepDates(afterOpensOn, afterDueOn, afterCutOffOn);
        }
    }

    /** Whose dates there are to move; the area may be null for all that have none of their own. */
    public Scope scope(Viewer viewer, long stepId, @Nullable Long areaId) {
        viewer.require(Action.EDIT_REGISTER);
        return scopes.find(viewer, stepId, areaId);
    }

    /** The moves of a step, newest first. */
    public List<Moved> list(Viewer viewer, long stepId) {
        viewer.require(Action.EDIT_REGISTER);
        scopes.find(viewer, stepId, null);
        return moves.list(stepId);
    }

    /** Everything that the new dates would touch; changes nothing. Refuses dates that are not in order. */
    public Impact preview(Viewer viewer, long stepId, @Nullable Long areaId, DatesEntry entry) {
        Scope scope = scope(viewer, stepId, areaId);
        return impacts.of(viewer, scope, entry.checked());
    }

    /**
     * Moves the dates in one act. Dates that an area shares with the step again take its own away.
     *
     * @param basedOn {@link Scope#version()} as it was read: 412 when somebody has moved since, 428 when null
     */
    public Impact move(Viewer viewer, long stepId, @Nullable Long areaId, DatesEntry entry, @Nullable Long basedOn) {
        Scope scope = scope(viewer, stepId, areaId);
        Impact impact = impacts.of(viewer, scope, entry.checked());
        if (basedOn == null) {
            throw Refusal.Conflict.unconditional("Manca l’intestazione If-Match: indica l’ETag dell’anteprima letta.");
        }
        if (impact.isIdle()) {
            return impact;
        }
        scopes.apply(viewer, scope, impact.after(), basedOn);
        DateMove saved = moves.save(DateMove.of(scope, impact.after(), clock.instant(), viewer.accountId()));
        tell(viewer, Act.MOVED, scope, saved.id(), impact.after());
        return impact;
    }

    /** Undoes a move; refused with 409 when another one has followed or somebody has acted on the new dates. */
    public void undo(Viewer viewer, long id) {
        viewer.require(Action.EDIT_REGISTER);
        DateMove move = moves.findById(id).orElseThrow(Refusal.NotFound::new);
        Scope scope = scopes.find(viewer, move.stepId(), move.areaId());
        if (move.undoneAt() != null) {
            return;
        }
        if (moves.laterMoves(id, move.stepId(), move.areaId()) > 0
                || !scope.dates().equals(move.after())) {
            throw new Refusal.Conflict(
                    "Le date sono state spostate di nuovo: annulla prima lo spostamento più recente.");
        }
        if (moves.dependents(move.stepId(), move.movedAt(), move.areaId()) > 0) {
            throw new Refusal.Conflict("Da quando le date sono cambiate qualcuno ha caricato, consegnato, revisionato o"
                    + " ottenuto una proroga: lo spostamento non si può più annullare. Puoi farne uno nuovo.");
        }
        scopes.apply(viewer, scope, move.before(), scope.version());
        moves.undo(id, clock.instant(), viewer.accountId());
        tell(viewer, Act.MOVE_UNDONE, scope, id, move.before());
    }

    private void tell(Viewer viewer, Act act, Scope scope, long id, StepDates after) {
        StepDates before = scope.dates();
        journal.note(
                viewer,
                act,
                JournalSubject.of("date_move", id, scope.label()).changed(before.summary(), after.summary()));
        events.publishEvent(new DatesMoved(
                id,
                scope.step().id(),
                scope.label(),
                impacts.concerned(viewer, scope),
                before,
                after,
                act == Act.MOVE_UNDONE));
    }
}
