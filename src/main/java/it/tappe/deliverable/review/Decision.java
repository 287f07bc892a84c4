package it.tappe.deliverable.review;

/** How a review ends. */
public enum Decision {
    /** The version is good; the deliverable is done. */
    APPROVED("Approvato"),
    /** The team is asked for another version, by a date of its own where one is set. */
    CHANGES_REQUESTED("Modifiche richieste"),
    /** What was delivered cannot be judged: the wrong document, an unreadable one. */
    NOT_ASSESSABLE("Non valutabile");

    private final String label;

    Decision(String label) {
        this.label = label;
    }

    /** The Italian name on screen. */
    public String label() {
        return label;
    }
}
