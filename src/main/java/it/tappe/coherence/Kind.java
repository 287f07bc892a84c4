package it.tappe.coherence;

import java.util.Optional;

/** What a statement of the trace is. */
public enum Kind {
    /** A <i>bisogno</i>: what is missing on the territory, from Step 1. Elements answer to it. */
    NEED("Bisogno", "Bisogni", 1),
    /** An <i>elemento del servizio</i>: what the service offers, from Step 2. Actions put it into practice. */
    ELEMENT("Elemento del servizio", "Elementi del servizio", 2),
    /** An <i>azione</i>: what is done to get there, from Step 3. */
    ACTION("Azione", "Azioni", 3);

    private final String label;
    private final String plural;
    private final int step;

    Kind(String label, String plural, int step) {
        this.label = label;
        this.plural = plural;
        this.step = step;
    }

    /** The Italian name on screen. */
    public String label() {
        return label;
    }

    /** The heading of its column. */
    public String plural() {
        return plural;
    }

    /** The step's place whose document speaks of it. */
    public int step() {
        return step;
    }

    /** What follows from it; nothing from an action. */
    public Optional<Kind> next() {
        return this == ACTION ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    /** What is said of one that nothing follows from. */
    Optional<String> withoutFollower() {
        return switch (this) {
            case NEED -> Optional.of("Bisogno senza un elemento del servizio");
            case ELEMENT -> Optional.of("Elemento del servizio senza un’azione");
            case ACTION -> Optional.empty();
        };
    }

    /** What is said of one that follows from nothing. */
    Optional<String> withoutOrigin() {
        return switch (this) {
            case NEED -> Optional.empty();
            case ELEMENT -> Optional.of("Elemento del servizio senza un bisogno");
            case ACTION -> Optional.of("Azione senza origine");
        };
    }
}
