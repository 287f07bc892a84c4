package it.tappe.programme;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a coordinator enters of an area; {@code version} is that of the area that was read, 0 for a new one. */
@Introspected
public record AreaEntry(
        @NotNull(message = "Scrivi il numero d’ordine.")
        @Min(value = 1, message = "L’ordine parte da 1.")
        @Max(value = 99, message = "Al massimo 99.")
        Integer position,

        @NotBlank(message = "Scrivi il nome dell’ambito.") @Size(max = 200, message = "Al massimo 200 caratteri.")
        String name,

        long version) {

    Area toArea(long id, long programmeId) {
        return new Area(id, programmeId, position, name.strip(), version);
    }
}
