package it.tappe.servicemodel.classification.proposal;

import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.deliverable.text.DeliveredText;
import it.tappe.deliverable.text.DeliveredTexts;
import it.tappe.servicemodel.classification.ClassificationSheet;
import it.tappe.servicemodel.classification.Classifications;
import it.tappe.servicemodel.classification.QuotedVersion;
import it.tappe.servicemodel.suggestion.Suggester;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.util.List;

/** Proposals for project works. Documents are read outside of any transaction, and nothing is kept. */
@Singleton
public class Proposals {
    private final Classifications classifications;
    private final DeliveredTexts deliveredTexts;
    private final Suggester suggester;

    Proposals(Classifications classifications, DeliveredTexts deliveredTexts, Suggester suggester) {
        this.classifications = classifications;
        this.deliveredTexts = deliveredTexts;
        this.suggester = suggester;
    }

    /**
     * What the newest delivered versions of all steps, read as one, come to. Refused with 409 when there is none, and
     * when the area has models that nobody has taught the reader.
     */
    public Proposal of(Viewer viewer, long projectWorkId) {
        ClassificationSheet sheet = classifications.find(viewer, projectWorkId);
        viewer.require(Action.CLASSIFY, sheet.work());
        if (!suggester.knows(sheet.catalogue())) {
            throw new Refusal.Conflict("Tappe non ha ancora imparato a leggere i modelli di servizio di questo ambito:"
                    + " gli indicatori vanno valutati a mano.");
        }
        List<DeliveredText> texts = deliveredTexts.of(
                viewer,
                projectWorkId,
                sheet.newestVersions().values().stream()
                        .map(QuotedVersion::submissionId)
                        .toList());
        if (texts.isEmpty()) {
            throw new Refusal.Conflict("Questo project work non ha ancora una versione consegnata che si possa leggere:"
                    + " la proposta sarà possibile dopo la prima consegna.");
        }
        return new Proposal(
                sheet,
                texts.stream().map(Proposals::version).toList(),
                suggester.read(texts.stream().map(DeliveredText::manuscript).toList(), sheet.catalogue()));
    }

    private static QuotedVersion version(DeliveredText text) {
        return new QuotedVersion(text.submissionId(), text.step(), text.stepTitle(), text.number(), text.deliveredAt());
    }
}
