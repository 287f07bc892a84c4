package it.tappe.deliverable;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A <i>versione</i>: one upload for a deliverable. Never changed, numbered 1, 2, 3 …
 *
 * @param contentType found in the content, not taken from the name
 * @param size in bytes
 * @param sha256 of its bytes, in hexadecimal, by which the store finds them
 * @param words of the whole document; null for versions from before they were counted
 */
@MappedEntity
public record Submission(
        @Id @GeneratedValue long id,
        long projectWorkId,
        long stepId,
        int number,
        String fileName,
        String contentType,
        long size,
        String sha256,
        Instant uploadedAt,
        long uploadedBy,
        @Nullable Integer words) {}
