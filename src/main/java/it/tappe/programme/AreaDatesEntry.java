package it.tappe.programme;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/** The dates that a coordinator gives to one area; {@code version} as {@link #version(Optional)} says it. */
@Introspected
public record AreaDatesEntry(
        @NotNull(message = "Scrivi la data di apertura.") LocalDate opensOn,
        @NotNull(message = "Scrivi la data di scadenza.") LocalDate dueOn,

        @NotNull(message = "Scrivi la data del termine ultimo.")
        LocalDate cutOffOn,

        long version) {

    /** Counts the changes of an area's own dates from 1; 0 while it has none. */
    public static long version(Optional<AreaDates> own) {
        return own.map(AreaDates::version).map(changes -> changes + 1).orElse(0L);
    }

    StepDates dates() {
        return new StepDates(opensOn, dueOn, cutOffOn);
    }
}
