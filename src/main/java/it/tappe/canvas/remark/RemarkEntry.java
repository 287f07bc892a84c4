package it.tappe.canvas.remark;

import io.micronaut.core.annotation.Introspected;
import it.tappe.canvas.AnswerEntry;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a tutor remarks.
 *
 * @param item code of the item, or null for the whole canvas
 * @param proposal the answer that is proposed, whole; or null
 */
@Introspected
public record RemarkEntry(
        @Nullable String item,

        @NotBlank(message = "Scrivi l’osservazione.") @Size(max = 20_000, message = "Al massimo 20000 caratteri.")
        String text,

        @Nullable AnswerEntry proposal) {}
