package it.tappe.report.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import it.tappe.report.Format;
import it.tappe.report.ReportCatalogue.Printed;
import it.tappe.shared.Refusal;
import java.util.Arrays;

/** Printed reports on their way out. */
final class Prints {
    private Prints() {}

    static Format format(String extension) {
        return Arrays.stream(Format.values())
                .filter(format -> format.extension().equalsIgnoreCase(extension))
                .findFirst()
                .orElseThrow(() -> Refusal.Invalid.field("format", "I formati sono pdf, xlsx e html."));
    }

    static HttpResponse<byte[]> response(Printed printed) {
        MutableHttpResponse<byte[]> response = HttpResponse.ok(printed.bytes())
                .contentType(MediaType.of(printed.format().mediaType()));
        if (printed.format() != Format.HTML) {
            response.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + printed.fileName() + "\"");
        }
        return response;
    }
}
