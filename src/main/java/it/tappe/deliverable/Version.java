package it.tappe.deliverable;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version as people speak of it: with who uploaded and delivered it.
 *
 * @param words of the whole document; null for versions from before they were counted
 * @param deliveredAt null while it is a draft
 */
@MappedEntity
public record Version(
        long id,
        long stepId,
        int number,
        String fileName,
        String contentType,
        long size,
        String sha256,
        Instant uploadedAt,
        @Nullable Integer words,
        String uploadedByName,
        @Nullable Instant deliveredAt,
        @Nullable String deliveredByName) {

    /** Whether it has been delivered, so that tutors see it. */
    public boolean isDelivered() {
        return deliveredAt != null;
    }

    /** Whether nothing in it can be read: pictures of pages, as a scanner makes them, or nothing at all. */
    public boolean isWithoutText() {
        return words != null && words == 0;
    }

    /** Size for people: 1,2 MB or 340 kB. */
    public String sizeLabel() {
        long kilobytes = Math.max(1, Math.round(size / 1000.0));
        return kilobytes < 1000 ? kilobytes + " kB" : (Math.round(size / 100_000.0) / 10.0 + " MB").replace('.', ',');
    }
}
