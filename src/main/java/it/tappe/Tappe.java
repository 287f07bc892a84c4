package it.tappe;

import io.micronaut.runtime.Micronaut;
import java.nio.file.Path;

/** Starts the server. Which environment runs (demo or production) is Micronaut's own setting. */
public final class Tappe {
    private static final String DATA = "tappe.data";

    private Tappe() {}

    /** Starts and blocks until the server ends. */
    public static void main(String[] args) {
        System.setProperty(DATA, dataFolder().toString());
        Micronaut.build(args).mainClass(Tappe.class).banner(false).start();
    }

    /** {@code TAPPE_DATA} or {@code ./data}; made absolute, because H2 accepts no relative path. */
    private static Path dataFolder() {
        String fromEnvironment = System.getenv().getOrDefault("TAPPE_DATA", "data");
        return Path.of(System.getProperty(DATA, fromEnvironment))
                .toAbsolutePath()
                .normalize();
    }
}
