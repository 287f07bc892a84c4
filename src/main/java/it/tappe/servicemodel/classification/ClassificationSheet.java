package it.tappe.servicemodel.classification;

import it.tappe.projectwork.ProjectWork;
import it.tappe.servicemodel.Assessment;
import it.tappe.servicemodel.Catalogue;
import it.tappe.servicemodel.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a project work is classified at present.
 *
 * @param latest the newest classification; null before the first one, when every indicator is absent
 * @param ratings one for each indicator of the catalogue, in its order
 * @param assessment what the rule makes of the ratings
 * @param versions delivered versions of the project work, which can be quoted, by step and number
 */
public record ClassificationSheet(
        ProjectWork work,
        Catalogue catalogue,
        @Nullable Classification latest,
        List<Rating> ratings,
        Assessment assessment,
        List<QuotedVersion> versions) {
    /** Number of the newest classification; 0 before the first one. */
    public int number() {
        return latest == null ? 0 : latest.number();
    }

    /** The outcome that holds: not clear before the first classification. */
    public Outcome outcome() {
        return latest == null ? Outcome.NOT_CLEAR : latest.outcome();
    }

    /** Whether the tutor chose another outcome than the rule's. */
    public boolean isOverridden() {
        return latest != null && !latest.outcome().agreesWith(assessment.outcome());
    }

    /** The outcome that holds, as it is written, or «Da classificare». */
    public String label() {
        return Classification.label(latest);
    }

    /** One line for the journal: outcome, reason and every indicator that is not absent. */
    String summary() {
        StringBuilder line = new StringBuilder(label());
        for (Rating rating : ratings) {
            if (rating.level().points() > 0) {
                line.append("; ")
                        .append(rating.code())
                        .append(' ')
                        .append(rating.level().points());
            }
        }
        String reason = latest == null ? null : latest.reason();
        return reason == null ? line.toString() : line + "; motivo: " + reason;
    }
}
