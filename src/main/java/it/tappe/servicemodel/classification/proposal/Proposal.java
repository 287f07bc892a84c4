package it.tappe.servicemodel.classification.proposal;

import it.tappe.passage.Passage;
import it.tappe.servicemodel.classification.ClassificationSheet;
import it.tappe.servicemodel.classification.QuotedVersion;
import it.tappe.servicemodel.suggestion.JointSuggestion;
import it.tappe.servicemodel.suggestion.Suggestion;
import it.tappe.servicemodel.suggestion.Suggestion.Rated;
import java.util.List;

/**
 * What the reader proposes for a project work.
 *
 * @param sheet what holds
 * @param read the versions that were read, by step
 */
public record Proposal(ClassificationSheet sheet, List<QuotedVersion> read, JointSuggestion joint) {
    /** What the reader proposes. */
    public Suggestion suggestion() {
        return joint.suggestion();
    }

    /** What it proposes for the indicator with this code, which is one of the catalogue's. */
    public Rated of(String code) {
        return suggestion().rated().stream()
                .filter(rated -> rated.indicator().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The version in which a passage stands. */
    public QuotedVersion versionOf(Passage passage) {
        return read.get(joint.documentOf(passage));
    }
}
