package it.tappe.servicemodel.classification;

/** The <i>maturità</i> of a project work, as the programme's final phase tells it. */
public enum Maturity {
    /** The model works already. */
    AVANZATO("Avanzato", "modelli avanzati e operativi"),
    /** It is being tried. */
    IN_CONSOLIDAMENTO("In consolidamento", "esperienze in fase di consolidamento"),
    /** It is designed. */
    IN_SVILUPPO("In sviluppo", "contesti ancora in sviluppo, ma con elevata coerenza progettuale");

    private final String label;
    private final String description;

    Maturity(String label, String description) {
        this.label = label;
        this.description = description;
    }

    /** The Italian name on screen. */
    public String label() {
        return label;
    }

    /** What the programme says of it, to follow the name. */
    public String description() {
        return description;
    }
}
