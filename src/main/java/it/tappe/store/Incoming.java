package it.tappe.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that has been received and not yet been kept; closing it throws away what was not kept.
 *
 * @param path where it can be read meanwhile
 * @param sha256 of its bytes, in hexadecimal
 * @param size in bytes
 */
public record Incoming(Path path, String sha256, long size) implements AutoCloseable {
    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
