package it.tappe.support.load;

/** Whether a project work had its call in a step. The tone is the colour beside the words. */
public enum CoverageState {
    /** It was held. */
    HELD("Svolta", "done", "✓"),
    /** It is booked, or over and not recorded yet. */
    BOOKED("Prenotata", "open", "◷"),
    /** Somebody did not come, and no other is booked. */
    MISSED("Mancata", "late", "✗"),
    /** The step is open and there is none. */
    MISSING("Manca", "waiting", "○"),
    /** The step has not opened yet. */
    NOT_OPEN("Non ancora aperto", "closed", "–");

    private final String label;
    private final String tone;
    private final String sign;

    CoverageState(String label, String tone, String sign) {
        this.label = label;
        this.tone = tone;
        this.sign = sign;
    }

    /** The Italian name on screen. */
    public String label() {
        return label;
    }

    /** Last part of the style class. */
    public String tone() {
        return tone;
    }

    /** A sign that says the same without colour. */
    public String sign() {
        return sign;
    }
}
