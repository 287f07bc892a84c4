package it.tappe.registration.participant.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import it.tappe.registration.attendance.PrintedFile;
import it.tappe.registration.participant.ParticipantExports;
import it.tappe.web.Attachment;

/** Files on their way out. */
final class Files {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Files() {}

    static HttpResponse<byte[]> pdf(PrintedFile file) {
        return send(file.bytes(), MediaType.APPLICATION_PDF, file.fileName());
    }

    static HttpResponse<byte[]> xlsx(PrintedFile file) {
        return send(file.bytes(), XLSX, file.fileName());
    }

    static HttpResponse<byte[]> xlsx(ParticipantExports.Export file) {
        return send(file.bytes(), XLSX, file.fileName());
    }

    private static HttpResponse<byte[]> send(byte[] bytes, String type, String name) {
        return HttpResponse.ok(bytes).contentType(type).header("Content-Disposition", Attachment.disposition(name));
    }
}
