package it.tappe.notification.mail.server;

/**
 * How an attempt to send a mail ended.
 *
 * @param error a sentence in Italian; empty when there is none
 */
public record Outcome(Kind kind, String error) {
    private static final int LONGEST = 1000;
    private static final int PERMANENT = 500;

    /** The server has the mail. */
    public static final Outcome TAKEN = new Outcome(Kind.TAKEN, "");

    /** What is known of the mail afterwards. */
    public enum Kind {
        /** The server has it. */
        TAKEN,
        /** The server does not have it; another attempt may go better. */
        FAILED,
        /** The server does not have it and never will. */
        REFUSED,
        /** Nobody knows whether the server has it. */
        UNCERTAIN
    }

    public Outcome {
        error = error.length() <= LONGEST ? error : error.substring(0, LONGEST - 1) + "…";
    }

    /** It surely did not get there. */
    public static Outcome failed(String reason) {
        return new Outcome(Kind.FAILED, "Non consegnato al server di posta: " + reason);
    }

    /** The server said no, with a code of SMTP: 5xx for good, others for now. */
    static Outcome answered(int code, String answer) {
        return new Outcome(code >= PERMANENT ? Kind.REFUSED : Kind.FAILED, "Il server di posta ha risposto: " + answer);
    }

    /** Nothing that could be sent. */
    public static Outcome refused(String reason) {
        return new Outcome(Kind.REFUSED, reason);
    }

    static Outcome uncertain(String reason) {
        return new Outcome(
                Kind.UNCERTAIN, "La connessione è caduta dopo l’invio del testo, prima della conferma: " + reason);
    }

    /** Whether the connection can be used for the next mail. */
    public boolean leavesConnection() {
        return kind == Kind.TAKEN;
    }
}
