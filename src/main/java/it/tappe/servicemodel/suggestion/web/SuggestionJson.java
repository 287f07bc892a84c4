package it.tappe.servicemodel.suggestion.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.passage.Passage;
import it.tappe.passage.Stance;
import it.tappe.servicemodel.Dominance;
import it.tappe.servicemodel.Outcome;
import it.tappe.servicemodel.suggestion.Suggestion;
import it.tappe.servicemodel.suggestion.Suggestion.Rated;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A suggestion as programs read it; {@code scores} are from 0 to 1. */
@Serdeable
record SuggestionJson(OutcomeJson outcome, Map<String, Double> scores, List<IndicatorJson> indicators) {

    /** The proposed outcome; models by their code. */
    @Serdeable
    record OutcomeJson(
            Dominance dominance,
            @Nullable String primary,
            @Nullable String secondary) {
        static OutcomeJson of(Outcome outcome) {
            return new OutcomeJson(outcome.dominance(), outcome.primary(), outcome.secondary());
        }
    }

    /** A proposed rating from 0 to 3, with passages for it and such that speak of it without intending it. */
    @Serdeable
    record IndicatorJson(String code, int rating, List<QuoteJson> evidence, List<QuoteJson> against) {
        static IndicatorJson of(Rated rated) {
            return new IndicatorJson(
                    rated.indicator().code(),
                    rated.level().points(),
                    rated.evidence().stream().map(QuoteJson::of).toList(),
                    rated.against().stream().map(QuoteJson::of).toList());
        }
    }

    /** A verbatim passage; {@code start} and {@code end} count UTF-16 units of the document's whole text. */
    @Serdeable
    record QuoteJson(String section, String quote, int start, int end, Stance stance) {
        static QuoteJson of(Passage passage) {
            return new QuoteJson(passage.section(), passage.text(), passage.start(), passage.end(), passage.stance());
        }
    }

    static SuggestionJson of(Suggestion suggestion) {
        Map<String, Double> scores = new TreeMap<>();
        suggestion.scores().forEach((model, score) -> scores.put(model, Math.round(score * 100) / 100.0));
        return new SuggestionJson(
                OutcomeJson.of(suggestion.outcome()),
                scores,
                suggestion.rated().stream().map(IndicatorJson::of).toList());
    }
}
