package it.tappe.servicemodel.classification.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.passage.Place;
import it.tappe.servicemodel.Dominance;
import it.tappe.servicemodel.Level;
import it.tappe.servicemodel.Outcome;
import it.tappe.servicemodel.Score;
import it.tappe.servicemodel.classification.Classification;
import it.tappe.servicemodel.classification.ClassificationSheet;
import it.tappe.servicemodel.classification.Evidence;
import it.tappe.servicemodel.classification.Maturity;
import it.tappe.servicemodel.classification.QuotedVersion;
import it.tappe.servicemodel.classification.Rating;
import it.tappe.servicemodel.classification.mark.EvidenceState;
import it.tappe.servicemodel.classification.mark.Marks;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A project work's classification as programs read it.
 *
 * @param number of the newest classification; 0 before the first one
 * @param outcome that the tutor confirmed or chose
 * @param computed outcome of the rule
 * @param why the rule's reasons, in Italian
 * @param scores by model, from 0 to 1
 * @param ratings one for each indicator
 * @param maturity AVANZATO, IN_CONSOLIDAMENTO, IN_SVILUPPO; null when nobody has said
 * @param step place of the step that it speaks of; null in old ones and before the first
 */
@Serdeable
record ClassificationJson(
        int number,
        OutcomeJson outcome,
        OutcomeJson computed,
        List<String> why,
        Map<String, Double> scores,
        List<RatingJson> ratings,
        @Nullable Maturity maturity,
        @Nullable Integer step,
        @Nullable String reason,
        @Nullable Instant classifiedAt,
        @Nullable String classifiedBy) {
    private static final double FOUR_DECIMALS = 10_000;

    /** An outcome; {@code primary} and {@code secondary} are codes of models or null. */
    @Serdeable
    record OutcomeJson(
            Dominance dominance,
            @Nullable String primary,
            @Nullable String secondary) {
        static OutcomeJson of(Outcome outcome) {
            return new OutcomeJson(outcome.dominance(), outcome.primary(), outcome.secondary());
        }
    }

    /** How far an indicator is found, 0 to 3; {@code proposed} is what the reader had proposed, or null. */
    @Serdeable
    record RatingJson(String code, int rating, @Nullable Integer proposed, List<EvidenceJson> evidence) {
        static RatingJson of(Rating rating, Marks marks) {
            Level proposed = rating.proposed();
            return new RatingJson(
                    rating.code(),
                    rating.level().points(),
                    proposed == null ? null : proposed.points(),
                    rating.evidence().stream()
                            .map(one -> EvidenceJson.of(one, marks))
                            .toList());
        }
    }

    /** Where a quote stands in the version's text, in UTF-16 units; {@code end} is exclusive. */
    @Serdeable
    record PlaceJson(int start, int end) {}

    /**
     * A quote.
     *
     * @param step of the version that it was read in, or null
     * @param version number of the version that it was read in, or null
     * @param place null when it was not found there, or not looked for
     * @param state whether the newest version still has it
     */
    @Serdeable
    record EvidenceJson(
            String quote,
            @Nullable String section,
            @Nullable Integer step,
            @Nullable Integer version,
            @Nullable PlaceJson place,
            EvidenceState state) {
        static EvidenceJson of(Evidence evidence, Marks marks) {
            QuotedVersion read = evidence.version();
            Place place = evidence.place();
            return new EvidenceJson(
                    evidence.quote(),
                    evidence.section(),
                    read == null ? null : read.step(),
                    read == null ? null : read.number(),
                    place == null ? null : new PlaceJson(place.start(), place.end()),
                    marks.of(evidence).state());
        }
    }

    static ClassificationJson of(ClassificationSheet sheet, Marks marks) {
        Classification latest = sheet.latest();
        return new ClassificationJson(
                sheet.number(),
                OutcomeJson.of(sheet.outcome()),
                OutcomeJson.of(sheet.assessment().outcome()),
                sheet.assessment().why(),
                scores(sheet.assessment().scores()),
                sheet.ratings().stream().map(one -> RatingJson.of(one, marks)).toList(),
                sheet.maturity(),
                latest == null ? null : latest.step(),
                latest == null ? null : latest.reason(),
                latest == null ? null : latest.classifiedAt(),
                latest == null ? null : latest.classifiedBy());
    }

    /** Scores by model, from 0 to 1. */
    static Map<String, Double> scores(List<Score> scores) {
        Map<String, Double> byCode = new LinkedHashMap<>();
        scores.forEach(
                score -> byCode.put(score.model().code(), Math.round(score.value() * FOUR_DECIMALS) / FOUR_DECIMALS));
        return byCode;
    }
}
