package it.tappe.actionpoint;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is entered of an action.
 *
 * @param ownerAccountId who does it, when it is somebody with an account
 * @param owner who does it, in words; not looked at when there is an account
 * @param version of the action that was read: 412 when somebody has changed it since, 428 when null; not looked at for a
 *     new one
 */
@Introspected
public record ActionPointEntry(
        @NotBlank(message = "Scrivi che cosa c’è da fare.") @Size(max = 2000, message = "Al massimo 2000 caratteri.")
        String text,

        @Nullable Long ownerAccountId,

        @Nullable @Size(max = 200, message = "Al massimo 200 caratteri.")
        String owner,

        @Nullable LocalDate dueOn,
        @Nullable Long version) {}
