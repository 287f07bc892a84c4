package it.tappe.deliverable.comparison;

import it.tappe.document.reading.FoundSection;
import org.jspecify.annotations.Nullable;

/**
 * A required section of a version, and how it stands to the approved version of the latest earlier step that asked for
 * it too.
 *
 * @param state whether it was found
 * @param origin null when no earlier step asks for it
 */
public record SectionProvenance(
        String title,
        FoundSection.State state,
        int words,
        @Nullable Origin origin) {

    /**
     * Where the section comes from.
     *
     * @param number of the approved version; null when none is approved
     * @param difference from that version, null when there is none
     */
    public record Origin(
            int stepPosition,
            String stepTitle,
            @Nullable Integer number,
            @Nullable TextDifference difference) {

        /** Whether there is an approved version to compare with. */
        public boolean isApproved() {
            return number != null;
        }

        /** Whether the section is word for word what was approved. */
        public boolean isUnchanged() {
            return difference != null && difference.isNone();
        }

        /** What a reader is told. */
        public String summary() {
            if (difference == null) {
                return "manca una versione approvata di «" + stepTitle + "»";
            }
            return difference.isNone()
                    ? "uguale alla versione approvata di «" + stepTitle + "»"
                    : "cambiata rispetto alla versione approvata di «" + stepTitle + "»: " + difference.summary();
        }
    }
}
