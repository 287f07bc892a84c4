package it.tappe.servicemodel.classification;

import it.tappe.servicemodel.Assessment;
import it.tappe.servicemodel.Outcome;
import it.tappe.shared.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a tutor enters.
 *
 * @param basedOn number of the classification that the tutor had read; null to write whatever it is now
 * @param ratings those that are named; the others stay as they are
 * @param outcome null to confirm the rule's
 * @param reason obligatory when another outcome than the rule's is chosen
 */
public record ClassificationEntry(
        @Nullable Integer basedOn,
        List<RatingEntry> ratings,
        @Nullable Outcome outcome,
        @Nullable String reason) {
    private static final int LONGEST_REASON = 4000;

    /** The rating of one indicator; {@code evidence} null leaves the quotes as they are. */
    public record RatingEntry(
            String code, @Nullable Integer rating, @Nullable List<EvidenceEntry> evidence) {}

    /**
     * A quote.
     *
     * @param step place of the step whose version was read; null where the version's number is enough
     * @param version number of the version that was read; null when not said
     */
    public record EvidenceEntry(
            @Nullable String quote,
            @Nullable String section,
            @Nullable Integer step,
            @Nullable Integer version) {}

    void requireBasedOn(ClassificationSheet present) {
        Classification latest = present.latest();
        if (basedOn != null && basedOn != present.number()) {
            throw Refusal.Conflict.stale(
                    latest == null
                            ? "Questo project work non è ancora classificato: rileggi la pagina."
                            : "Nel frattempo %s ha salvato la classificazione n. %d: %s."
                                    .formatted(latest.classifiedBy(), latest.number(), latest.label()));
        }
    }

    /** The outcome that the tutor chose, or confirmed. */
    Outcome decide(Assessment assessment) {
        String text = writtenReason();
        if (text != null && text.length() > LONGEST_REASON) {
            throw Refusal.Invalid.field("reason", "Al massimo " + LONGEST_REASON + " caratteri.");
        }
        if (outcome == null) {
            return assessment.outcome();
        }
        Outcome chosen = outcome.in(assessment.catalogue());
        if (text == null && !chosen.agreesWith(assessment.outcome())) {
            throw Refusal.Invalid.field(
                    "reason",
                    "Scrivi il motivo: hai scelto «%s», mentre dalle regole risulta «%s»."
                            .formatted(
                                    chosen.label(assessment.catalogue()),
                                    assessment.outcome().label(assessment.catalogue())));
        }
        return chosen;
    }

    @Nullable
    String writtenReason() {
        return reason == null || reason.isBlank() ? null : reason.strip();
    }
}
