package it.tappe.report.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import it.tappe.access.Viewer;
import it.tappe.report.Format;
import it.tappe.report.Order;
import it.tappe.report.ReportCatalogue;
import it.tappe.shared.Gauge;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** Printed reports on their way out. */
@Singleton
class Prints {
    private final ReportCatalogue catalogue;

    Prints(ReportCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    HttpResponse<byte[]> print(Viewer viewer, String name, HttpRequest<?> request) {
        Order order = catalogue.order(viewer, name, address(request));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String fileName = catalogue.print(viewer, order, bytes, Gauge.UNWATCHED);
        MutableHttpResponse<byte[]> response = HttpResponse.ok(bytes.toByteArray())
                .contentType(MediaType.of(order.format().mediaType()));
        if (order.format() != Format.HTML) {
            response.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"");
        }
        return response;
    }

    static Map<String, String> address(HttpRequest<?> request) {
        Map<String, String> address = new LinkedHashMap<>();
        request.getParameters().forEach((name, values) -> address.put(name, values.isEmpty() ? "" : values.get(0)));
        return address;
    }
}
