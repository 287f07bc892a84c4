package it.tappe.canvas.remark;

/** How a remark was settled. */
public enum Settlement {
    /** The team made the proposed answer its own. */
    ACCEPTED("proposta accolta"),
    /** The team did not, and said why. */
    DECLINED("proposta non accolta"),
    /** Talked over: nothing more to be done. */
    CLOSED("chiusa");

    private final String label;

    Settlement(String label) {
        this.label = label;
    }

    /** The Italian words on screen. */
    public String label() {
        return label;
    }
}
