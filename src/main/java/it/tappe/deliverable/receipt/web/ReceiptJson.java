package it.tappe.deliverable.receipt.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.deliverable.receipt.Receipt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A receipt for programs.
 *
 * @param code in groups of four
 * @param checkAddress of the page on which anybody can check it
 * @param step order number
 * @param number of the version
 */
@Serdeable
record ReceiptJson(
        String code,
        String checkAddress,
        long projectWorkId,
        String province,
        String area,
        int step,
        String stepTitle,
        int number,
        String fileName,
        long size,
        String sha256,
        Instant deliveredAt,
        String deliveredBy,
        @Nullable Instant takenBackAt) {

    static ReceiptJson of(Receipt receipt, String checkAddress) {
        return new ReceiptJson(
                receipt.groupedCode(),
                checkAddress,
                receipt.projectWorkId(),
                receipt.provinceName(),
                receipt.areaName(),
                receipt.stepPosition(),
                receipt.stepTitle(),
                receipt.number(),
                receipt.fileName(),
                receipt.size(),
                receipt.sha256(),
                receipt.deliveredAt(),
                receipt.deliveredByName(),
                receipt.takenBackAt());
    }
}
