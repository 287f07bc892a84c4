package it.tappe.servicemodel.classification.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.passage.Passage;
import it.tappe.passage.Stance;
import it.tappe.servicemodel.classification.QuotedVersion;
import it.tappe.servicemodel.classification.proposal.Proposal;
import it.tappe.servicemodel.classification.web.ClassificationJson.OutcomeJson;
import it.tappe.servicemodel.suggestion.Suggestion.Rated;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the reader proposes for a project work, as programs read it; {@code scores} are from 0 to 1.
 *
 * @param versions that were read, by step
 */
@Serdeable
record ProposalJson(
        OutcomeJson outcome, Map<String, Double> scores, List<VersionJson> versions, List<IndicatorJson> indicators) {

    /** A delivered version. */
    @Serdeable
    record VersionJson(int step, int version) {}

    /** A proposed rating from 0 to 3, with passages for it and such that speak of it without intending it. */
    @Serdeable
    record IndicatorJson(String code, int rating, List<QuoteJson> evidence, List<QuoteJson> against) {
        static IndicatorJson of(Proposal proposal, Rated rated) {
            return new IndicatorJson(
                    rated.indicator().code(),
                    rated.level().points(),
                    QuoteJson.all(proposal, rated.evidence()),
                    QuoteJson.all(proposal, rated.against()));
        }
    }

    /** A verbatim passage; {@code start} and {@code end} count UTF-16 units of the whole text of its version. */
    @Serdeable
    record QuoteJson(String section, String quote, int start, int end, Stance stance, int step, int version) {
        static List<QuoteJson> all(Proposal proposal, List<Passage> passages) {
            return passages.stream()
                    .map(one -> of(one, proposal.versionOf(one)))
                    .toList();
        }

        private static QuoteJson of(Passage passage, QuotedVersion version) {
            return new QuoteJson(
                    passage.section(),
                    passage.text(),
                    passage.start(),
                    passage.end(),
                    passage.stance(),
                    version.step(),
                    version.number());
        }
    }

    static ProposalJson of(Proposal proposal) {
        Map<String, Double> scores = new TreeMap<>();
        proposal.suggestion().scores().forEach((model, score) -> scores.put(model, Math.round(score * 100) / 100.0));
        return new ProposalJson(
                OutcomeJson.of(proposal.suggestion().outcome()),
                scores,
                proposal.read().stream()
                        .map(one -> new VersionJson(one.step(), one.number()))
                        .toList(),
                proposal.suggestion().rated().stream()
                        .map(one -> IndicatorJson.of(proposal, one))
                        .toList());
    }
}
