package it.tappe;

import io.micronaut.runtime.Micronaut;

/** Starts the server. Which environment runs (demo or production) is Micronaut's own setting. */
public final class Tappe {
    private Tappe() {}

    /** Starts and blocks until the server ends. */
    public static void main(String[] args) {
        Micronaut.build(args).mainClass(Tappe.class).banner(false).start();
    }
}
