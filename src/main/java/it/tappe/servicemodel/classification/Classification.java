package it.tappe.servicemodel.classification;

import io.micronaut.data.annotation.MappedEntity;
import it.tappe.servicemodel.Dominance;
import it.tappe.servicemodel.Outcome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One saving of a project work's <i>classificazione</i>: written once, never changed.
 *
 * @param number 1, 2, 3 … within the project work
 * @param step place of the step that it speaks of; null in older ones
 * @param primaryName name of the primary model in the catalogue that was used, or null
 * @param maturity null when the tutor has not said
 * @param reason why the tutor chose another outcome than the rule's, or a remark; null when there is none
 * @param classifiedBy name of the person
 */
@MappedEntity
public record Classification(
        long id,
        long projectWorkId,
        int number,
        @Nullable Integer step,
        @Nullable String stepTitle,
        Dominance dominance,
        @Nullable String primaryModel,
        @Nullable String secondaryModel,
        @Nullable String primaryName,
        @Nullable Maturity maturity,
        @Nullable String reason,
        Instant classifiedAt,
        String classifiedBy) {
    private static final String NOT_YET = "Da classificare";

    /** The outcome that the tutor confirmed or chose. */
    public Outcome outcome() {
        return new Outcome(dominance, primaryModel, secondaryModel);
    }

    /** «B – Regia territoriale», «Ibrido A + D», «Non ancora chiaro». */
    public String label() {
        return outcome().label(primaryName);
    }

    /** The same, or «Da classificare» when there is none yet. */
    public static String label(@Nullable Classification latest) {
        return latest == null ? NOT_YET : latest.label();
    }
}
