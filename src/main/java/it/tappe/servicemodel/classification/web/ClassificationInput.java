package it.tappe.servicemodel.classification.web;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.micronaut.serde.annotation.Serdeable;
import it.tappe.servicemodel.Dominance;
import it.tappe.servicemodel.Outcome;
import it.tappe.servicemodel.classification.ClassificationEntry;
import it.tappe.servicemodel.classification.ClassificationEntry.EvidenceEntry;
import it.tappe.servicemodel.classification.ClassificationEntry.RatingEntry;
import it.tappe.shared.Refusal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A classification as programs write it.
 *
 * @param ratings those that change; the others keep their value
 * @param outcome absent to confirm the rule's
 * @param reason obligatory when another outcome than the rule's is given
 * @param maturity AVANZATO, IN_CONSOLIDAMENTO or IN_SVILUPPO; absent to leave it as it is, empty to take it away
 * @param step place of the step that it speaks of; absent for the latest one with a delivered version
 */
@Serdeable
record ClassificationInput(
        @Nullable List<RatingInput> ratings,
        @Nullable OutcomeInput outcome,
        @Nullable String reason,
        @Nullable String maturity,
        @Nullable Integer step) {
    /**
     * An indicator's rating, 0 to 3; without {@code evidence} its quotes stay as they are. {@code proposed} is what the
     * suggestion had said, where there was one.
     */
    @Serdeable
    record RatingInput(
            @JsonAlias("indicator") @Nullable String code,
            @Nullable Double rating,
            @Nullable List<EvidenceInput> evidence,
            @Nullable Integer proposed) {
        private static final int OUTSIDE = -1;

        RatingEntry toEntry() {
            return new RatingEntry(
                    code == null ? "" : code.strip(),
                    points(),
                    evidence == null
                            ? null
                            : evidence.stream().map(EvidenceInput::toEntry).toList(),
                    proposed);
        }

        /** A rating between two whole numbers is none: it is not cut to the lower one. */
        private @Nullable Integer points() {
            if (rating == null) {
                return null;
            }
            return rating % 1 == 0 ? rating.intValue() : OUTSIDE;
        }
    }

    /** A quote; all but {@code quote} may be absent. */
    @Serdeable
    record EvidenceInput(
            @Nullable String quote,
            @Nullable String section,
            @Nullable Integer step,
            @Nullable Integer version) {
        EvidenceEntry toEntry() {
            return new EvidenceEntry(quote, section, step, version);
        }
    }

    /** An outcome: CLEAR with one model, HYBRID with two, NONE with none. */
    @Serdeable
    record OutcomeInput(
            @Nullable String dominance,
            @Nullable String primary,
            @Nullable String secondary) {
        Outcome toOutcome() {
            Dominance known = Arrays.stream(Dominance.values())
                    .filter(one -> one.name().equalsIgnoreCase(dominance))
                    .findFirst()
                    .orElseThrow(() -> Refusal.Invalid.field("outcome.dominance", "Indica CLEAR, HYBRID oppure NONE."));
            return new Outcome(known, primary, secondary);
        }
    }

    ClassificationEntry toEntry(@Nullable Integer basedOn) {
        return new ClassificationEntry(
                basedOn,
                ratings == null
                        ? List.of()
                        : ratings.stream().map(RatingInput::toEntry).toList(),
                outcome == null ? null : outcome.toOutcome(),
                reason,
                maturity,
                step);
    }
}
