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
    /** Day (yyyy-MM-dd) from whose first instant in Rome what happened, or is new, is told. */
    SINCE("since", "A partire dal"),
    /** Id of a project work. */
    PROJECT_WORK("projectWork", "Project work"),
    /** Last day (yyyy-MM-dd) in Rome of what happened. */
    UNTIL("until", "Fino al"),
    /** Number of a version of a deliverable. */
    VERSION("version", "Versione"),
    /** Id of a support call. */
    CALL("call", "Call di supporto"),
    /** Id of a webinar. */
    WEBINAR("webinar", "Webinar"),
    /** Id of an event for which people register. */
    EVENT("event", "Evento"),
    /** Id of a registration for an event. */
    REGISTRATION("registration", "Iscrizione");

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
        return this == AS_OF || this == SINCE || this == UNTIL;
    }
}
