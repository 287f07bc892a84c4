package it.tappe.deliverable;

/** Where a deliverable stands. Derived by {@link Deliverable#statusAt}, never stored. */
public enum DeliverableStatus {
    /** Nothing can be uploaded yet. */
    NOT_OPEN("Non ancora aperto", "○", "closed"),
    /** The team can upload. */
    TO_DELIVER("Da consegnare", "□", "open"),
    /** The team has uploaded a first version and can deliver it. */
    DRAFT("Bozza caricata", "✎", "open"),
    /** The latest delivered version waits for its review; the team may still deliver a newer one. */
    DELIVERED("In attesa di revisione", "◷", "waiting"),
    /** A tutor has begun to review it: it can no longer be taken back. */
    UNDER_REVIEW("In revisione", "◉", "waiting"),
    /** The team is asked for a new version. */
    CHANGES_REQUESTED("Modifiche richieste", "↻", "changes"),
    /** What was delivered cannot be judged; the team is asked for another version. */
    NOT_ASSESSABLE("Non valutabile", "✕", "changes"),
    /** Done; the team may still deliver a newer version, which does not inherit the approval. */
    APPROVED("Approvato", "✓", "done");

    private final String label;
    private final String sign;
    private final String tone;

    DeliverableStatus(String label, String sign, String tone) {
        this.label = label;
        this.sign = sign;
        this.tone = tone;
    }

    /** The Italian name on screen. */
    public String label() {
        return label;
    }

    /** Whether it waits for the tutors and not for the team. */
    public boolean isWaiting() {
        return this == DELIVERED || this == UNDER_REVIEW;
    }

    /** One character that says the same without colour. */
    public String sign() {
        return sign;
    }

    /** Name of the colour: closed, open, waiting, changes or done. */
    public String tone() {
        return tone;
    }
}
