package it.tappe.deliverable.review;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** An answer to a point, as it is entered. */
@Introspected
public record ReplyEntry(
        @NotBlank(message = "Scrivi la risposta.") @Size(max = 20_000, message = "Al massimo 20000 caratteri.")
        String text) {}
