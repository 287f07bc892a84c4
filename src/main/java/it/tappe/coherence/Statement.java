package it.tappe.coherence;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A short sentence of the trace, with who wrote it last.
 *
 * @param quote a passage that it rests on, verbatim, or null
 * @param section where the passage stands, or null
 * @param submissionId the version that the passage was read in, or null
 * @param versionLabel that version as people call it, or null
 * @param optionId the option of the canvas that it speaks of, or null
 * @param optionLabel that option with its group, or null
 * @param version counts changes, so that two people editing never overwrite each other
 */
@MappedEntity
public record Statement(
        long id,
        long projectWorkId,
        Kind kind,
        String text,
        @Nullable String quote,
        @Nullable String section,
        @Nullable Long submissionId,
        @Nullable String versionLabel,
        @Nullable Long optionId,
        @Nullable String optionLabel,
        Instant writtenAt,
        String writtenBy,
        long version) {

    /** One line for the journal and for whoever was slower. */
    String summary() {
        return kind.label() + ": " + text + (optionLabel == null ? "" : " (" + optionLabel + ")");
    }
}
