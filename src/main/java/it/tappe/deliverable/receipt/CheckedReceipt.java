package it.tappe.deliverable.receipt;

import io.micronaut.data.annotation.MappedEntity;
import it.tappe.deliverable.ReceiptCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What anybody who holds a receipt's code may know of the delivery: nobody's name, and not the file's either, in which
 * one could stand.
 *
 * @param number of the version
 * @param size in bytes
 * @param takenBackAt since when the delivery no longer stands, or null
 */
@MappedEntity
public record CheckedReceipt(
        String code,
        String provinceName,
        String areaName,
        String stepTitle,
        int number,
        long size,
        String sha256,
        Instant deliveredAt,
        @Nullable Instant takenBackAt) {

    /** The code in groups of four. */
    public String groupedCode() {
        return ReceiptCode.grouped(code);
    }

    /** Whether the delivery stands. */
    public boolean stands() {
        return takenBackAt == null;
    }

    /** Whether a file of this SHA-256 is the one that was delivered. */
    public boolean isOf(Fingerprint fingerprint) {
        return fingerprint.sha256().equals(sha256);
    }
}
