package it.tappe.servicemodel;

import java.util.Optional;

/** How far an indicator is found in a project work: its ordinal is its points. */
public enum Level {
    /** Nothing of it, or nobody has rated it yet. */
    ABSENT("assente"),
    /** Mentioned, not worked out. */
    HINTED("accennato"),
    /** Worked out. */
    PRESENT("presente"),
    /** One of the traits that make the service what it is. */
    DEFINING("caratterizzante");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    /** The level with these points, if they are from 0 to 3. */
    public static Optional<Level> of(int points) {
        return points < 0 || points >= values().length ? Optional.empty() : Optional.of(values()[points]);
    }

    /** 0 to 3. */
    public int points() {
        return ordinal();
    }

    /** The Italian name on screen. */
    public String label() {
        return label;
    }
}
