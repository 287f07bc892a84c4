package it.tappe.registration.attendance;

import it.tappe.document.pdf.PageTemplates;
import it.tappe.document.xlsx.XlsxEngine;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Map;

/** Prints check-in lists and certificates. */
@Singleton
class CheckInPrint {
    private final PageTemplates pages;
    private final XlsxEngine xlsx;

    CheckInPrint(PageTemplates pages, XlsxEngine xlsx) {
        this.pages = pages;
        this.xlsx = xlsx;
    }

    PrintedFile pdf(CheckInList list, String by, Instant at) {
        return new PrintedFile(
                list.printName() + ".pdf", pages.pdf("reports/checkin", Map.of("list", list, "by", by, "at", at)));
    }

    PrintedFile certificate(Certificate certificate) {
        return new PrintedFile(
                certificate.printName() + ".pdf", pages.pdf("reports/certificate", Map.of("certificate", certificate)));
    }

    PrintedFile xlsx(CheckInList list) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        xlsx.write(CheckInTable.of(list), bytes);
        return new PrintedFile(list.printName() + ".xlsx", bytes.toByteArray());
    }
}
