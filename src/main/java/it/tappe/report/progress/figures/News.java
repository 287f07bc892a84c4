package it.tappe.report.progress.figures;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has changed since the report was last printed, or since a chosen day (<i>che cosa è cambiato</i>).
 *
 * @param since null when it has never been printed before
 * @param isChosen whether that is a chosen day
 * @param items newest first
 */
public record News(@Nullable Instant since, boolean isChosen, List<Item> items) {

    /** What kind of thing happened. */
    public enum Kind {
        /** A version was delivered, or its delivery taken back. */
        DELIVERY("Consegna"),
        /** A review was released. */
        REVIEW("Revisione"),
        /** More time was granted, or one more delivery after the cut-off. */
        EXTENSION("Proroga"),
        /** A support call was booked, cancelled or recorded. */
        CALL("Call di supporto"),
        /** A project work was classified. */
        CLASSIFICATION("Classificazione");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The Italian name on screen. */
        public String label() {
            return label;
        }
    }

    /**
     * One thing that happened.
     *
     * @param work label of the project work
     * @param step title, or a dash where it concerns no step
     */
    public record Item(Instant at, Kind kind, String work, String step, String what) {}

    /** How many things of a kind happened. */
    public long count(Kind kind) {
        return items.stream().filter(item -> item.kind() == kind).count();
    }
}
