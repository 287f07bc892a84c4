package it.tappe.deliverable.upload;

import it.tappe.store.PartialFile;
import java.time.Instant;

/**
 * A version that is on its way in.
 *
 * @param key names it in addresses
 * @param size bytes that were announced
 * @param offset bytes that have come: where the next piece begins
 * @param expiresAt when it is forgotten, if nobody finishes it
 */
public record PartialUpload(String key, String fileName, long size, long offset, Instant expiresAt) {
    static PartialUpload of(PartialFile file) {
        return new PartialUpload(file.key(), file.name(), file.size(), file.offset(), file.expiresAt());
    }
}
