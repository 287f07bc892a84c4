package it.tappe.canvas;

/** Whether a province sees a risk on its territory. */
public enum RiskLevel {
    YES("Sì"),
    PARTLY("In parte"),
    NO("No");

    private final String label;

    RiskLevel(String label) {
        this.label = label;
    }

    /** The Italian word on screen. */
    public String label() {
        return label;
    }
}
