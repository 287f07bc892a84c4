package it.tappe.servicemodel.classification.web;

import it.tappe.passage.Passage;
import it.tappe.servicemodel.classification.ClassificationEntry.EvidenceEntry;
import it.tappe.servicemodel.classification.ClassificationSheet;
import it.tappe.servicemodel.classification.QuotedVersion;
import it.tappe.servicemodel.classification.proposal.Proposal;
import it.tappe.servicemodel.suggestion.Suggestion.Rated;
import it.tappe.web.Form;
import java.util.List;

/** Takes what the reader proposes into the form of a classification, and back out again. */
final class ProposalForm {
    private ProposalForm() {}

    /** The form filled in with what the reader proposes; quotes that hold stay. */
    static Form of(Proposal proposal) {
        Form form = ClassificationForm.of(proposal.sheet());
        proposal.sheet().catalogue().indicators().forEach(one -> take(form, proposal, one.code()));
        return form;
    }

    /** Takes the proposed rating of an indicator, with those proposed quotes that the form lacks. */
    static void take(Form form, Proposal proposal, String code) {
        Rated rated = proposal.of(code);
        form.fill(FieldNames.rating(code), rated.level().points());
        form.fill(FieldNames.proposed(code), rated.level().points());
        List<EvidenceEntry> quotes = QuoteBoxes.entries(form, code);
        for (Passage passage : rated.evidence()) {
            if (quotes.stream().noneMatch(one -> passage.text().equals(one.quote()))) {
                QuotedVersion version = proposal.versionOf(passage);
                quotes.add(new EvidenceEntry(passage.text(), passage.section(), version.step(), version.number()));
            }
        }
        QuoteBoxes.fill(form, code, quotes);
    }

    /** Puts an indicator back to the rating and the quotes that hold. */
    static void keep(Form form, ClassificationSheet sheet, String code) {
        sheet.ratings().stream().filter(rating -> rating.code().equals(code)).forEach(rating -> {
            form.fill(FieldNames.rating(code), rating.level().points());
            QuoteBoxes.fill(form, rating);
        });
    }
}
