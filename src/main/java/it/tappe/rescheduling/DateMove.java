package it.tappe.rescheduling;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import it.tappe.programme.StepDates;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One act that moved the dates of a step.
 *
 * @param areaId the area that was given dates of its own; null when the step's common dates were moved
 * @param wasOwn whether that area had dates of its own before
 * @param undoneAt when it was undone, or null
 */
@MappedEntity
public record DateMove(
        @Id @GeneratedValue long id,
        long stepId,
        @Nullable Long areaId,
        boolean wasOwn,
        LocalDate beforeOpensOn,
        LocalDate beforeDueOn,
        LocalDate beforeCutOffOn,
        LocalDate afterOpensOn,
        LocalDate afterDueOn,
        LocalDate afterCutOffOn,
        Instant movedAt,
        long movedBy,
        @Nullable Instant undoneAt,
        @Nullable Long undoneBy) {

    static DateMove of(Scope scope, StepDates after, Instant now, long accountId) {
        StepDates before = scope.dates();
        return new DateMove(
                0,
                scope.step().id(),
                scope.areaId(),
                scope.hasOwnDates(),
                before.opensOn(),
                before.dueOn(),
                before.cutOffOn(),
                after.opensOn(),
                after.dueOn(),
                after.cutOffOn(),
                now,
                accountId,
                null,
                null);
    }

    /** The dates that it moved away from. */
    public StepDates before() {
        return new StepDates(beforeOpensOn, beforeDueOn, beforeCutOffOn);
    }

    /** The dates that it moved to. */
    public StepDates after() {
        return new StepDates(afterOpensOn, afterDueOn, afterCutOffOn);
    }
}
