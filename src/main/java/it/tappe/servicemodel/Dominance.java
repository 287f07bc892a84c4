package it.tappe.servicemodel;

/** Whether one service model prevails. */
public enum Dominance {
    /** One model prevails: there is a primary one and no secondary. */
    CLEAR("Un modello prevale"),
    /** Two models together: a primary and a secondary one. */
    HYBRID("Ibrido"),
    /** No model is present enough yet: there is neither. */
    NONE("Non ancora chiaro");

    private final String label;

    Dominance(String label) {
        this.label = label;
    }

    /** The Italian name on screen. */
    public String label() {
        return label;
    }
}
