package it.tappe.servicemodel.classification.mark;

import it.tappe.access.Viewer;
import it.tappe.deliverable.text.DeliveredText;
import it.tappe.deliverable.text.DeliveredTexts;
import it.tappe.servicemodel.classification.ClassificationSheet;
import it.tappe.servicemodel.classification.Evidence;
import it.tappe.servicemodel.classification.QuotedVersion;
import it.tappe.servicemodel.classification.quote.QuotedText;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Marks the quotes of a classification. Only texts that are newer than a quoted version are read, each once, and outside
 * of any transaction.
 */
@Singleton
public class QuoteMarks {
    private final DeliveredTexts deliveredTexts;

    QuoteMarks(DeliveredTexts deliveredTexts) {
        this.deliveredTexts = deliveredTexts;
    }

    /** The marks of all quotes of this classification, which the viewer has been shown. */
    public Marks of(Viewer viewer, ClassificationSheet sheet) {
        Map<Integer, QuotedVersion> newest = sheet.newestVersions();
        Set<Long> submissions = sheet.ratings().stream()
                .flatMap(rating -> rating.evidence().stream())
                .filter(evidence -> Marks.needsText(newest, evidence))
                .map(Evidence::version)
                .filter(Objects::nonNull)
                .map(version -> newest.getOrDefault(version.step(), version).submissionId())
                .collect(Collectors.toSet());
        return new Marks(
                newest,
                deliveredTexts.of(viewer, sheet.work().id(), submissions).stream()
                        .collect(Collectors.toMap(
                                DeliveredText::submissionId, text -> QuotedText.of(text.manuscript()))));
    }
}
