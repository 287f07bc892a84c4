package it.tappe.webinar.minutes.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import it.tappe.web.Attachment;
import it.tappe.webinar.minutes.Minutes.Printed;

/** Printed minutes on their way out, alike for pages and API. */
final class PrintedMinutes {
    private PrintedMinutes() {}

    static HttpResponse<byte[]> send(Printed printed) {
        return HttpResponse.ok(printed.bytes())
                .contentType(MediaType.APPLICATION_PDF_TYPE)
                .header("Content-Disposition", Attachment.disposition(printed.fileName()));
    }
}
