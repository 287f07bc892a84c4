package it.tappe.deliverable.archive;

import it.tappe.deliverable.DeliverableStatus;
import it.tappe.projectwork.ProjectWork;
import it.tappe.shared.RomeTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One project work in the archive's index.
 *
 * @param file what it has delivered, or null
 * @param path of that file in the archive; empty when there is none
 */
record ArchiveLine(
        ProjectWork work,
        String step,
        DeliverableStatus status,
        @Nullable DeliveredFile file,
        String path) {
    static final List<String> HEADINGS = List.of(
            "Provincia",
            "Sigla",
            "Ambito",
            "Step",
            "Stato",
            "Approvata",
            "Versione",
            "Consegnata il (ora italiana)",
            "Consegnata da",
            "File nell’archivio",
            "Nome originale",
            "Dimensione (byte)",
            "SHA-256");

    /** As spreadsheets read a date with its time. */
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.ITALIAN).withZone(RomeTime.ZONE);

    /** In the order of the headings. */
    List<String> cells() {
        boolean isApproved = status == DeliverableStatus.APPROVED;
        return List.of(
                work.provinceName(),
                work.sigla(),
                work.areaName(),
                step,
                status.label(),
                file == null ? "" : isApproved ? "sì" : "no",
                file == null ? "" : String.valueOf(file.number()),
                file == null ? "" : INSTANT.format(file.deliveredAt()),
                file == null ? "" : file.deliveredByName(),
                path,
                file == null ? "" : file.fileName(),
                file == null ? "" : String.valueOf(file.size()),
                file == null ? "" : file.sha256());
    }
}
