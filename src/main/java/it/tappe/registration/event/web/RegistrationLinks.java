package it.tappe.registration.event.web;

import io.micronaut.context.annotation.Value;
import it.tappe.registration.form.RegistrationForm;
import jakarta.inject.Singleton;

/** The addresses of public forms as they are given away. */
@Singleton
public class RegistrationLinks {
    private final String address;

    RegistrationLinks(@Value("${tappe.address}") String address) {
        this.address = address;
    }

    /** The whole public link of a form. */
    public String of(RegistrationForm form) {
        return address + form.path();
    }
}
