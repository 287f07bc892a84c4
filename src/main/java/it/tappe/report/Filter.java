package it.tappe.report;

/** What a report can be limited to, or is about. */
public enum Filter {
    /** Order number of an area. */
    AREA("area", "Ambito"),
    /** Order number of a step. */
    STEP("step", "Step"),
    /** Id of a province. */
    PROVINCE("province", "Provincia"),
    /** Id of an AFOL tutor's account. */
    TUTOR("tutor", "Tutor AFOL"),
    /** Day (yyyy-MM-dd) at whose end, in Rome, everything is true; today and days to come mean now. */
    AS_OF("asOf", "Situazione al"),
    /** Day (yyyy-MM-dd) from whose first instant in Rome what is new is told. */
    SINCE("since", "Cambiato dal"),
    /** Id of a project work. */
    PROJECT_WORK("projectWork", "Project work");

    private final String parameter;
    private final String label;

    Filter(String parameter, String label) {
        this.parameter = parameter;
        this.label = label;
    }

    /** Name in addresses and forms. */
    public String parameter() {
        return parameter;
    }

    /** Italian name on screen. */
    public String label() {
        return label;
    }

    /** Whether its values are days, else whole numbers. */
    public boolean isDay() {
        return this == AS_OF || this == SINCE;
    }
}
