package it.tappe.rescheduling.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.programme.StepDates;
import it.tappe.rescheduling.DateMoves.Moved;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A move for programs. */
@Serdeable
record MovedJson(
        long id,
        @Nullable Long area,
        DatesJson before,
        DatesJson after,
        Instant movedAt,
        String movedBy,
        @Nullable Instant undoneAt) {

    /** Days in Rome. */
    @Serdeable
    record DatesJson(LocalDate opensOn, LocalDate dueOn, LocalDate cutOffOn) {
        static DatesJson of(StepDates dates) {
            return new DatesJson(dates.opensOn(), dates.dueOn(), dates.cutOffOn());
        }
    }

    static MovedJson of(Moved move) {
        return new MovedJson(
                move.id(),
                move.areaId(),
                DatesJson.of(move.before()),
                DatesJson.of(move.after()),
                move.movedAt(),
                move.movedByName(),
                move.undoneAt());
    }
}
