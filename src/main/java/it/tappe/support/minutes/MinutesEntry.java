package it.tappe.support.minutes;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a tutor writes of a call.
 *
 * @param basedOn number of the minutes that were read: 412 when somebody has saved since, 428 when null
 */
@Introspected
public record MinutesEntry(
        @NotNull(message = "Mancano gli appunti.") @Size(max = 20_000, message = "Al massimo 20000 caratteri.")
        String notes,

        @NotNull(message = "Mancano le decisioni.") @Size(max = 20_000, message = "Al massimo 20000 caratteri.")
        String decisions,

        @Nullable Long basedOn) {}
