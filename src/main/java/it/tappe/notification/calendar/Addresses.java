package it.tappe.notification.calendar;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/** Addresses as calendars outside of Tappe need them: whole. */
@Singleton
class Addresses {
    private final String address;

    Addresses(@Value("${tappe.address}") String address) {
        this.address = address;
    }

    String page(String path) {
        return address + path;
    }

    String feed(String secret) {
        return address + "/api/v1/calendars/" + secret + ".ics";
    }
}
