package it.tappe.programme;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What a coordinator enters of a step.
 *
 * @param sections titles of the required sections, one a line
 * @param version of the step that was read; 0 for a new one
 */
@Introspected
public record StepEntry(
        @NotNull(message = "Scrivi il numero d’ordine.")
        @Min(value = 1, message = "L’ordine parte da 1.")
        @Max(value = 99, message = "Al massimo 99.")
        Integer position,

        @NotBlank(message = "Scrivi il titolo dello Step.") @Size(max = 200, message = "Al massimo 200 caratteri.")
        String title,

        @NotBlank(message = "Scrivi almeno una sezione, una per riga.")
        @Size(max = 2000, message = "Al massimo 2000 caratteri.")
        String sections,

        @NotNull(message = "Scrivi la data di apertura.") LocalDate opensOn,
        @NotNull(message = "Scrivi la data di scadenza.") LocalDate dueOn,

        @NotNull(message = "Scrivi la data del termine ultimo.")
        LocalDate cutOffOn,

        long version) {

    StepDates dates() {
        return new StepDates(opensOn, dueOn, cutOffOn);
    }

    Step toStep(long id, long programmeId) {
        return new Step(id, programmeId, position, title.strip(), sections.strip(), opensOn, dueOn, cutOffOn, version);
    }
}
