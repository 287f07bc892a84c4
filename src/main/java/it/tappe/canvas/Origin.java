package it.tappe.canvas;

import org.jspecify.annotations.Nullable;

/**
 * How an answer came to be.
 *
 * @param from where it was taken from, as the kind has it; null for what was simply written
 */
public record Origin(Kind kind, @Nullable String from) {
    /** Written by its author. */
    public static final Origin WRITTEN = new Origin(Kind.WRITTEN, null);

    /** The ways in which an answer comes to be. */
    public enum Kind {
        /** Somebody wrote it. */
        WRITTEN,
        /** Copied from an earlier step; the copying is one act in the journal. */
        COPIED,
        /** Proposed by a tutor and accepted by the team. */
        ACCEPTED,
        /** An earlier answer was taken back. */
        TAKEN_BACK
    }

    /** Taken from an earlier step. */
    public static Origin copied(String step) {
        return new Origin(Kind.COPIED, step);
    }

    /** Proposed by this person. */
    public static Origin proposed(String by) {
        return new Origin(Kind.ACCEPTED, by);
    }

    /** Taken back from the history, as it stood at that moment. */
    public static Origin takenBack(String moment) {
        return new Origin(Kind.TAKEN_BACK, moment);
    }

    /** In Italian; empty for what was simply written. */
    public String label() {
        return switch (kind) {
            case WRITTEN -> "";
            case COPIED -> "ripresa da «" + from + "»";
            case ACCEPTED -> "proposta di " + from;
            case TAKEN_BACK -> "ripresa dalla storia, com’era il " + from;
        };
    }
}
