package it.tappe.programme;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a coordinator enters of the programme; {@code version} is that of the programme that was read. */
@Introspected
public record ProgrammeEntry(
        @NotBlank(message = "Scrivi il nome del programma.") @Size(max = 200, message = "Al massimo 200 caratteri.")
        String name,

        @NotBlank(message = "Scrivi l’azione.") @Size(max = 300, message = "Al massimo 300 caratteri.")
        String action,

        @NotBlank(message = "Scrivi lo scopo.") @Size(max = 2000, message = "Al massimo 2000 caratteri.")
        String purpose,

        @NotNull(message = "Scrivi i minuti di tolleranza.")
        @Min(value = 0, message = "La tolleranza non può essere negativa.")
        @Max(value = 1440, message = "Al massimo un giorno (1440 minuti).")
        Integer graceMinutes,

        long version) {

    Programme toProgramme(long id) {
        return new Programme(id, name.strip(), action.strip(), purpose.strip(), graceMinutes, version);
    }
}
