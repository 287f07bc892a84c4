package it.tappe.deliverable.receipt;

import io.micronaut.data.annotation.MappedEntity;
import it.tappe.deliverable.ReceiptCode;
import it.tappe.shared.PlainName;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A <i>ricevuta di consegna</i>: that a version was delivered, by whom and when. It names people and is for those who
 * see the version; others get a {@link CheckedReceipt}.
 *
 * @param code as the table keeps it
 * @param number of the version
 * @param size in bytes
 * @param takenBackAt since when the delivery no longer stands, or null
 */
@MappedEntity
public record Receipt(
        String code,
        long projectWorkId,
        String provinceName,
        String areaName,
        int stepPosition,
        String stepTitle,
        int number,
        String fileName,
        long size,
        String sha256,
        Instant deliveredAt,
        String deliveredByName,
        @Nullable Instant takenBackAt) {

    /** The code in groups of four. */
    public String groupedCode() {
        return ReceiptCode.grouped(code);
    }

    /** The file's size to the byte: «1.234.567 byte». */
    public String exactSize() {
        return NumberFormat.getIntegerInstance(Locale.ITALIAN).format(size) + " byte";
    }

    /** Name of its print, in plain letters, without ending. */
    public String printName() {
        return "Ricevuta_" + PlainName.of(provinceName) + "_" + PlainName.ofTitle(stepTitle) + "_v" + number;
    }
}
