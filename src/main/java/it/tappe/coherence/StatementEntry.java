package it.tappe.coherence;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is entered of a statement.
 *
 * @param kind stays what it was when a statement is changed
 * @param version of the statement that was read: 412 when somebody has changed it since, 428 when null; not looked at for
 *     a new one
 */
@Introspected
public record StatementEntry(
        @NotNull(message = "Scegli se è un bisogno, un elemento del servizio o un’azione.")
        Kind kind,

        @NotBlank(message = "Scrivi la frase.") @Size(max = 500, message = "Al massimo 500 caratteri.")
        String text,

        @Nullable @Size(max = 2000, message = "Al massimo 2000 caratteri.")
        String quote,

        @Nullable @Size(max = 300, message = "Al massimo 300 caratteri.")
        String section,

        @Nullable Long submissionId,
        @Nullable Long optionId,
        @Nullable Long version) {

    StatementRow row(long id, long projectWorkId, Kind fixed, Instant now, long by, long versionRead) {
        return new StatementRow(
                id,
                projectWorkId,
                fixed,
                text.strip(),
                written(quote),
                written(section),
                submissionId,
                optionId,
                now,
                by,
                null,
                versionRead);
    }

    private static @Nullable String written(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
