package it.tappe.deliverable.receipt.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.deliverable.receipt.CheckedReceipt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A checked receipt for programs; nobody's name stands in it.
 *
 * @param stands whether the delivery has not been taken back
 */
@Serdeable
record CheckedReceiptJson(
        String code,
        String province,
        String area,
        String stepTitle,
        int number,
        long size,
        String sha256,
        Instant deliveredAt,
        boolean stands,
        @Nullable Instant takenBackAt) {

    static CheckedReceiptJson of(CheckedReceipt receipt) {
        return new CheckedReceiptJson(
                receipt.groupedCode(),
                receipt.provinceName(),
                receipt.areaName(),
                receipt.stepTitle(),
                receipt.number(),
                receipt.size(),
                receipt.sha256(),
                receipt.deliveredAt(),
                receipt.stands(),
                receipt.takenBackAt());
    }
}
