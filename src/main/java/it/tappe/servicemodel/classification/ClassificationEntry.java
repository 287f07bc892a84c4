package it.tappe.servicemodel.classification;

import it.tappe.servicemodel.Assessment;
import it.tappe.servicemodel.Outcome;
import it.tappe.shared.Refusal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a tutor enters.
 *
 * @param basedOn number of the classification that the tutor had read; null to write whatever it is now
 * @param ratings those that are named; the others stay as they are
 * @param outcome null to confirm the rule's
 * @param reason obligatory when another outcome than the rule's is chosen
 * @param maturity name of a {@link Maturity}; null leaves it as it is, empty takes it away
 * @param step place of the step that it speaks of; null for the latest one with a delivered version, else the first
 */
public record ClassificationEntry(
        @Nullable Integer basedOn,
        List<RatingEntry> ratings,
        @Nullable Outcome outcome,
        @Nullable String reason,
        @Nullable String maturity,
        @Nullable Integer step) {
    private static final int LONGEST_REASON = 4000;

    /** Ratings and outcome only: the maturity stays as it is. */
    public ClassificationEntry(
            @Nullable Integer basedOn, List<RatingEntry> ratings, @Nullable Outcome outcome, @Nullable String reason) {
        this(basedOn, ratings, outcome, reason, null, null);
    }

    /**
     * The rating of one indicator.
     *
     * @param evidence null leaves the quotes as they are
     * @param proposed what the reader had proposed for it; null when nothing was
     */
    public record RatingEntry(
            String code,
            @Nullable Integer rating,
            @Nullable List<EvidenceEntry> evidence,
            @Nullable Integer proposed) {
        /** Not from a proposal. */
        public RatingEntry(String code, @Nullable Integer rating, @Nullable List<EvidenceEntry> evidence) {
            this(code, rating, evidence, null);
        }
    }

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

    /** The maturity that the tutor chose, or the one that holds. */
    @Nullable
    Maturity maturity(ClassificationSheet present) {
        if (maturity == null) {
            return present.maturity();
        }
        String name = maturity.strip();
        if (name.isEmpty()) {
            return null;
        }
        return Arrays.stream(Maturity.values())
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> Refusal.Invalid.field("maturity", "Scegli la maturità dall’elenco."));
    }

    /** The step that the tutor chose, or the proposed one; null only where the path has no steps. */
    @Nullable
    PathStep step(ClassificationSheet present) {
        if (step == null) {
            return present.proposedStep();
        }
        return present.steps().stream()
                .filter(one -> one.position() == step)
                .findFirst()
                .orElseThrow(() -> Refusal.Invalid.field("step", "Scegli lo Step dall’elenco."));
    }

    @Nullable
    String writtenReason() {
        return reason == null || reason.isBlank() ? null : reason.strip();
    }
}
