package it.tappe.deliverable.comparison;

/** A stretch of text that two versions share, or that only one of them has. */
public record Run(Kind kind, String text) {

    /** In which of the two texts it stands. */
    public enum Kind {
        /** In both. */
        EQUAL,
        /** Only in the later one. */
        INSERTED,
        /** Only in the earlier one. */
        DELETED
    }
}
