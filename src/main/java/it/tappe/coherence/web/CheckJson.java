package it.tappe.coherence.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.coherence.Kind;
import it.tappe.coherence.check.CheckSheet;
import it.tappe.coherence.check.ExpertCheck;
import it.tappe.coherence.check.Finding;
import it.tappe.coherence.check.Reason;
import it.tappe.coherence.check.Verdict;
import it.tappe.coherence.proposal.Proposal;
import it.tappe.coherence.proposal.ProposalSheet;
import it.tappe.deliverable.speech.Quote;
import java.time.Instant;
import java.util.List;

/** What the experts' checks find, for programs. */
@Serdeable
record CheckJson(List<String> versions, List<FindingJson> items) {

    /** What one check finds; {@code method} says how. */
    @Serdeable
    record FindingJson(
            ExpertCheck check,
            String question,
            String method,
            Verdict verdict,
            List<ReasonJson> reasons,
            List<NoteJson> notes) {
        static FindingJson of(CheckSheet sheet, Finding finding) {
            return new FindingJson(
                    finding.check(),
                    finding.check().question(),
                    finding.check().method(),
                    finding.verdict(),
                    finding.reasons().stream().map(ReasonJson::of).toList(),
                    sheet.notes(finding.check()).stream()
                            .map(note -> new NoteJson(note.text(), note.writtenAt(), note.writtenBy()))
                            .toList());
        }
    }

    /** What it rests on. */
    @Serdeable
    record ReasonJson(String text, List<String> answers, List<QuoteJson> quotes) {
        static ReasonJson of(Reason reason) {
            return new ReasonJson(
                    reason.text(),
                    reason.answers(),
                    reason.quotes().stream().map(QuoteJson::of).toList());
        }
    }

    /** A verbatim passage. */
    @Serdeable
    record QuoteJson(long submissionId, int step, String version, String section, String quote) {
        static QuoteJson of(Quote quote) {
            return new QuoteJson(quote.submissionId(), quote.step(), quote.version(), quote.section(), quote.text());
        }
    }

    /** A tutor's note. */
    @Serdeable
    record NoteJson(String text, Instant writtenAt, String writtenBy) {}

    /** What the documents propose; {@code key} takes it over. */
    @Serdeable
    record ProposedJson(List<ProposalJson> statements, List<ProposedLinkJson> links) {
        static ProposedJson of(ProposalSheet sheet) {
            return new ProposedJson(
                    sheet.proposals().stream().map(ProposalJson::of).toList(),
                    sheet.links().stream()
                            .map(link -> new ProposedLinkJson(
                                    link.key(),
                                    link.origin().key(),
                                    link.follower().key(),
                                    link.words()))
                            .toList());
        }
    }

    /** A passage that could become a statement. */
    @Serdeable
    record ProposalJson(String key, Kind kind, String text, QuoteJson quote) {
        static ProposalJson of(Proposal proposal) {
            return new ProposalJson(proposal.key(), proposal.kind(), proposal.text(), QuoteJson.of(proposal.quote()));
        }
    }

    /** Two ends that use the same words. */
    @Serdeable
    record ProposedLinkJson(String key, String origin, String follower, List<String> words) {}

    static CheckJson of(CheckSheet sheet) {
        return new CheckJson(
                sheet.versions(),
                sheet.findings().stream()
                        .map(finding -> FindingJson.of(sheet, finding))
                        .toList());
    }
}
