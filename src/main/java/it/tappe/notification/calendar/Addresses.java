package it.tappe.notification.calendar;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/** Addresses as calendars outside of Tappe need them: whole. */
@Singleton
public class Addresses {
    private final String address;

    Addresses(@Value("${tappe.address}") String address) {
        this.address = address;
    }

    /** The whole address of one of our pages. */
    public String page(String path) {
        return address + path;
    }

    String feed(String secret) {
        return address + "/api/v1/calendars/" + secret + ".ics";
    }
}
