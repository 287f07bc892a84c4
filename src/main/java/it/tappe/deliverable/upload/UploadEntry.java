package it.tappe.deliverable.upload;

import it.tappe.shared.Fields;
import it.tappe.shared.FileName;
import it.tappe.store.FileStore;
import org.jspecify.annotations.Nullable;

/**
 * What is announced of a file before its first piece.
 *
 * @param name as the team named the file
 * @param size in bytes
 */
public record UploadEntry(@Nullable String name, @Nullable Long size) {
    /** What is announced, when it can be accepted. */
    record Announced(String name, long size) {}

    Announced check() {
        String fileName = FileName.of(name);
        new Fields()
                .check(!fileName.isEmpty(), "name", "Manca il nome del file.")
                .check(size != null && size > 0, "size", "Il file è vuoto, o non ne è indicata la dimensione.")
                .check(
                        size == null || size <= FileStore.MOST_BYTES,
                        "size",
                        "Il file supera il limite di 25 MB: riducilo e riprova.")
                .refuseIfWrong();
        return new Announced(fileName, size == null ? 0 : size);
    }
}
