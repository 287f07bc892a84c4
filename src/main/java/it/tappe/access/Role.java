package it.tappe.access;

/** What an account is in the programme; {@link Permissions} says what each may do. */
public enum Role {
    /** UPI / AFOL coordination: everything of the programme. */
    COORDINATOR("Coordinamento"),
    /** AFOL professional: reviews and classifies the project works assigned, reads the others of the same areas. */
    TUTOR("Tutor AFOL"),
    /** Staff of an emerging province: its own project works. */
    TEAM("Gruppo di lavoro provinciale"),
    /** Staff of a tutor province: reads the project works that it accompanies. */
    TUTOR_PROVINCE("Provincia tutor"),
    /** UPI board, Dipartimento: reports and dashboards, nothing else. */
    OBSERVER("Osservatore");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** The Italian name on screen. */
    public String label() {
        return label;
    }

    /** Whether an account of this role stands for one province. */
    public boolean isOfAProvince() {
        return this == TEAM || this == TUTOR_PROVINCE;
    }
}
