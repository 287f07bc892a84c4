package it.tappe.servicemodel.classification;

import it.tappe.projectwork.ProjectWork;
import it.tappe.servicemodel.Assessment;
import it.tappe.servicemodel.Catalogue;
import it.tappe.servicemodel.Outcome;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a project work is classified at present.
 *
 * @param latest the newest classification; null before the first one, when every indicator is absent
 * @param ratings one for each indicator of the catalogue, in its order
 * @param assessment what the rule makes of the ratings
 * @param versions delivered versions of the project work, which can be quoted, by step and number
 * @param steps of the path, in order
 */
public record ClassificationSheet(
        ProjectWork work,
        Catalogue catalogue,
        @Nullable Classification latest,
        List<Rating> ratings,
        Assessment assessment,
        List<QuotedVersion> versions,
        List<PathStep> steps) {
    /** Number of the newest classification; 0 before the first one. */
    public int number() {
        return latest == null ? 0 : latest.number();
    }

    /** The outcome that holds: not clear before the first classification. */
    public Outcome outcome() {
        return latest == null ? Outcome.NOT_CLEAR : latest.outcome();
    }

    /** How mature the project work is; null when nobody has said. */
    public @Nullable Maturity maturity() {
        return latest == null ? null : latest.maturity();
    }

    /** The step of which a new classification would speak: the latest with a delivered version, else the first. */
    public @Nullable PathStep proposedStep() {
        return steps.stream()
                .filter(step -> versions.stream().anyMatch(version -> version.step() == step.position()))
                .reduce((earlier, later) -> later)
                .orElse(steps.isEmpty() ? null : steps.get(0));
    }

    /** The newest delivered version of each step that has one, by step. */
    public Map<Integer, QuotedVersion> newestVersions() {
        Map<Integer, QuotedVersion> newest = new TreeMap<>();
        versions.forEach(version -> newest.merge(version.step(), version, QuotedVersion::higher));
        return newest;
    }

    /** Whether the tutor chose another outcome than the rule's. */
    public boolean isOverridden() {
        return latest != null && !latest.outcome().agreesWith(assessment.outcome());
    }

    /** The outcome that holds, as it is written, or «Da classificare». */
    public String label() {
        return Classification.label(latest);
    }

    /** One line for the journal: outcome, step, maturity, reason and every indicator that is not absent. */
    String summary() {
        StringBuilder line = new StringBuilder(label());
        if (latest != null && latest.stepTitle() != null) {
            line.append("; ").append(latest.stepTitle());
        }
        Maturity maturity = maturity();
        if (maturity != null) {
            line.append("; maturità: ").append(maturity.label());
        }
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
