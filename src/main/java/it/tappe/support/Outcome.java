package it.tappe.support;

/** What became of a call, as its tutor has recorded it. */
public enum Outcome {
    /** It was held. */
    HELD("Svolta"),
    /** The team did not come: it can book another one for the step. */
    TEAM_ABSENT("Il gruppo di lavoro non si è presentato"),
    /** The tutor did not come: the team can book another one for the step. */
    TUTOR_ABSENT("Il tutor non si è presentato");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    /** The Italian name on screen. */
    public String label() {
        return label;
    }
}
