package it.tappe.webinar.agenda.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import it.tappe.web.Attachment;
import it.tappe.webinar.agenda.Agendas.Printed;

/** Printed agendas on their way out, alike for pages and API. */
final class PrintedAgenda {
    private PrintedAgenda() {}

    static HttpResponse<byte[]> send(Printed printed) {
        return HttpResponse.ok(printed.bytes())
                .contentType(MediaType.APPLICATION_PDF_TYPE)
                .header("Content-Disposition", Attachment.disposition(printed.fileName()));
    }
}
