package it.tappe.coherence.check;

/** What a check answers. */
public enum Verdict {
    /** What the experts look for is there: worth speaking of. */
    FOUND("Rilevato", "!"),
    /** It is not there. */
    NOT_FOUND("Non rilevato", "✓"),
    /** Too little is said. */
    CANNOT_TELL("Non si può dire", "?");

    private final String label;
    private final String sign;

    Verdict(String label, String sign) {
        this.label = label;
        this.sign = sign;
    }

    /** The Italian words on screen. */
    public String label() {
        return label;
    }

    /** The sign beside them. */
    public String sign() {
        return sign;
    }
}
