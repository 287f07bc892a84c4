package it.tappe.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * A file that is on its way in, piece by piece.
 *
 * @param key random, hard to guess; names it in addresses
 * @param owner whose it is; nobody else finds it
 * @param target what it is meant for
 * @param name as its owner calls the file
 * @param size bytes that were announced
 * @param offset bytes that have come so far; they are on the disk
 * @param folder where it is kept
 */
public record PartialFile(
        String key, String owner, String target, String name, long size, Instant begunAt, long offset, Path folder) {
    /** How long an unfinished file is kept. */
    public static final Duration LIFE = Duration.ofHours(24);

    /** When it is forgotten, if nobody finishes it. */
    public Instant expiresAt() {
        return begunAt.plus(LIFE);
    }

    /** Whether everything that was announced has come. */
    public boolean isWhole() {
        return offset == size;
    }

    boolean isExpiredAt(Instant now) {
        return !now.isBefore(expiresAt());
    }
}
