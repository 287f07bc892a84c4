package it.tappe.access;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;

/** Makes the addresses of one-time links. */
@Singleton
class LinkAddress {
    private final String address;
    private final boolean demo;

    LinkAddress(@Value("${tappe.address}") String address, Environment environment) {
        this.address = address;
        this.demo = environment.getActiveNames().contains("demo");
    }

    String of(String secret) {
        return address + "/accesso/" + secret;
    }

    /** Only the demo shows links in the log: whoever reads a link can sign in with it. */
    boolean isLogged() {
        return demo;
    }
}
