package it.tappe.deliverable.upload.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.deliverable.upload.PartialUpload;
import it.tappe.deliverable.upload.UploadEntry;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far an upload is.
 *
 * @param offset bytes that have come and are kept: where the next piece begins
 * @param expiresAt when it is forgotten, if nobody finishes it
 */
@Serdeable
record PartialUploadJson(String fileName, long size, long offset, Instant expiresAt) {

    /** What announces a file. */
    @Serdeable
    record Announced(@Nullable String name, @Nullable Long size) {
        UploadEntry toEntry() {
            return new UploadEntry(name, size);
        }
    }

    static PartialUploadJson of(PartialUpload upload) {
        return new PartialUploadJson(upload.fileName(), upload.size(), upload.offset(), upload.expiresAt());
    }
}
