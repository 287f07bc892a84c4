package it.tappe.rescheduling;

import io.micronaut.core.annotation.Introspected;
import it.tappe.programme.StepDates;
import it.tappe.shared.Violations;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The new dates that a coordinator enters: days in Rome. */
@Introspected
public record DatesEntry(
        @NotNull(message = "Scrivi la data di apertura.") LocalDate opensOn,
        @NotNull(message = "Scrivi la data di scadenza.") LocalDate dueOn,

        @NotNull(message = "Scrivi la data del termine ultimo.")
        LocalDate cutOffOn) {

    /** Refuses dates that are missing or not in the order open, due, cut-off. */
    StepDates checked() {
        Violations.requireNone(this);
        StepDates dates = new StepDates(opensOn, dueOn, cutOffOn);
        dates.check();
        return dates;
    }
}
