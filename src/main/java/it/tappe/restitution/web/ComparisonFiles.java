package it.tappe.restitution.web;

import io.micronaut.http.HttpResponse;
import it.tappe.restitution.export.ComparisonExports.Export;
import it.tappe.web.Attachment;

/** Exported comparisons on their way out. */
final class ComparisonFiles {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private ComparisonFiles() {}

    static HttpResponse<byte[]> response(Export export) {
        return HttpResponse.ok(export.bytes())
                .contentType(XLSX)
                .header("Content-Disposition", Attachment.disposition(export.fileName()));
    }
}
