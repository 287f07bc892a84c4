package it.tappe.report.presentation.web;

import io.micronaut.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parameters of a request's address by name. */
final class Address {
    private Address() {}

    static Map<String, String> of(HttpRequest<?> request) {
        Map<String, String> address = new LinkedHashMap<>();
        request.getParameters().forEach((name, values) -> address.put(name, values.isEmpty() ? "" : values.get(0)));
        return address;
    }
}
