package it.tappe.support;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a call stands: derived from facts and the clock. The tone is the colour beside the words. */
public enum CallStatus {
    /** Booked, still to come. */
    BOOKED("Prenotata", "open", "◷"),
    /** Going on now. */
    RUNNING("In corso", "waiting", "▶"),
    /** It is over, and nobody has recorded who came. */
    TO_RECORD("Da registrare", "waiting", "…"),
    /** It was held. */
    HELD("Svolta", "done", "✓"),
    /** Somebody did not come. */
    MISSED("Mancata", "late", "✗"),
    /** It was cancelled. */
    CANCELLED("Annullata", "closed", "–");

    private final String label;
    private final String tone;
    private final String sign;

    CallStatus(String label, String tone, String sign) {
        this.label = label;
        this.tone = tone;
        this.sign = sign;
    }

    /**
     * Derives it from what is known of a call at an instant.
     *
     * @param outcome null while nobody has recorded who came
     */
    public static CallStatus of(
            Instant startsAt, Instant endsAt, @Nullable Instant cancelledAt, @Nullable Outcome outcome, Instant now) {
        if (cancelledAt != null) {
            return CANCELLED;
        }
        if (outcome != null) {
            return outcome == Outcome.HELD ? HELD : MISSED;
        }
        if (now.isBefore(startsAt)) {
            return BOOKED;
        }
        return now.isBefore(endsAt) ? RUNNING : TO_RECORD;
    }

    /** The Italian name on screen. */
    public String label() {
        return label;
    }

    /** Last part of the style class. */
    public String tone() {
        return tone;
    }

    /** A sign that says the same without colour. */
    public String sign() {
        return sign;
    }
}
