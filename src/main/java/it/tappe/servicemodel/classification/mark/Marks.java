package it.tappe.servicemodel.classification.mark;

import it.tappe.servicemodel.classification.Evidence;
import it.tappe.servicemodel.classification.QuotedVersion;
import it.tappe.servicemodel.classification.quote.QuotedText;
import java.util.Map;

/**
 * The marks of a classification's quotes.
 *
 * @param newest the newest delivered version of each step, by step
 * @param texts of those that are newer than a quoted one, by the number of their submission
 */
public record Marks(Map<Integer, QuotedVersion> newest, Map<Long, QuotedText> texts) {
    /** The mark of this quote. */
    public Mark of(Evidence evidence) {
        QuotedVersion version = evidence.version();
        if (version == null || !evidence.isSought()) {
            return Mark.UNKNOWN;
        }
        if (evidence.place() == null) {
            return Mark.notFoundIn(version.number());
        }
        QuotedVersion latest = newest.getOrDefault(version.step(), version);
        if (latest.number() <= version.number()) {
            return Mark.current();
        }
        QuotedText text = texts.get(latest.submissionId());
        if (text == null) {
            return Mark.UNKNOWN;
        }
        return text.find(evidence.quote()).isPresent()
                ? Mark.alsoIn(latest.number())
                : Mark.noLongerIn(latest.number());
    }

    /** Whether there is a newer version of which only its text tells whether it still has the quote. */
    static boolean needsText(Map<Integer, QuotedVersion> newest, Evidence evidence) {
        QuotedVersion version = evidence.version();
        if (version == null || evidence.place() == null) {
            return false;
        }
        return newest.getOrDefault(version.step(), version).number() > version.number();
    }
}
