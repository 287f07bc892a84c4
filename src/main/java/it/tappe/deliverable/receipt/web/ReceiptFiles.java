package it.tappe.deliverable.receipt.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import it.tappe.deliverable.receipt.Receipts.Printed;
import it.tappe.web.Attachment;

/** Printed receipts on their way out, alike for pages and API. */
final class ReceiptFiles {
    private ReceiptFiles() {}

    static HttpResponse<byte[]> send(Printed printed) {
        return HttpResponse.ok(printed.bytes())
                .contentType(MediaType.APPLICATION_PDF_TYPE)
                .header("Content-Disposition", Attachment.disposition(printed.fileName()));
    }
}
