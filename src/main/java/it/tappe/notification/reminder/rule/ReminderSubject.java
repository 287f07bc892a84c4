package it.tappe.notification.reminder.rule;

/** What people are reminded of; its date is the day from which a rule's days count. */
public enum ReminderSubject {
    /** Something owed: extensions, dates of areas, requested changes and late doors move its date. */
    DEADLINE("Scadenza di un elaborato", "della scadenza", "la scadenza"),
    /** A webinar of the areas that somebody has to do with. */
    WEBINAR("Webinar", "del webinar", "il webinar"),
    /** A support call that was booked. */
    CALL("Call di supporto", "della call", "la call"),
    /** A delivered version on which nobody has decided; its date is that of the delivery. */
    REVIEW("Documento in attesa di revisione", "della consegna", "la consegna"),
    /** An action point that is still open. */
    ACTION_POINT("Azione concordata aperta", "del termine", "il termine");

    private final String label;
    private final String of;
    private final String after;

    ReminderSubject(String label, String of, String after) {
        this.label = label;
        this.of = of;
        this.after = after;
    }

    /** The Italian name on screen. */
    public String label() {
        return label;
    }

    /** Whether a rule that many days after its date (negative: before) makes sense. */
    public boolean allows(int days) {
        return switch (this) {
            case DEADLINE, ACTION_POINT -> true;
            case WEBINAR, CALL -> days <= 0;
            case REVIEW -> days > 0;
        };
    }

    /** «7 giorni prima della scadenza», «il giorno del webinar», «1 giorno dopo la scadenza». */
    public String words(int days) {
        int distance = Math.abs(days);
        String counted = distance == 1 ? "1 giorno " : distance + " giorni ";
        if (days == 0) {
            return "il giorno " + of;
        }
        return counted + (days < 0 ? "prima " + of : "dopo " + after);
    }
}
