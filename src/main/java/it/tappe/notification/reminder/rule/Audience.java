package it.tappe.notification.reminder.rule;

/** To whom a rule speaks; who that is follows from the thing. */
public enum Audience {
    /** The team that has to act. */
    TEAM("Gruppo di lavoro", "al gruppo di lavoro"),
    /** The AFOL tutors who are assigned. */
    TUTORS("Tutor AFOL", "ai tutor AFOL"),
    /** The tutor province that accompanies. */
    TUTOR_PROVINCE("Provincia tutor", "alla Provincia tutor"),
    /** The coordination: escalation. */
    COORDINATORS("Coordinamento", "al coordinamento");

    private final String label;
    private final String to;

    Audience(String label, String to) {
        this.label = label;
        this.to = to;
    }

    /** The Italian name on screen. */
    public String label() {
        return label;
    }

    /** «al gruppo di lavoro». */
    public String to() {
        return to;
    }
}
