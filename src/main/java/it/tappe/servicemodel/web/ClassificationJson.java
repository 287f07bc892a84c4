package it.tappe.servicemodel.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.servicemodel.Dominance;
import it.tappe.servicemodel.Outcome;
import it.tappe.servicemodel.Score;
import it.tappe.servicemodel.classification.Classification;
import it.tappe.servicemodel.classification.ClassificationSheet;
import it.tappe.servicemodel.classification.Evidence;
import it.tappe.servicemodel.classification.QuotedVersion;
import it.tappe.servicemodel.classification.Rating;
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
 */
@Serdeable
record ClassificationJson(
        int number,
        OutcomeJson outcome,
        OutcomeJson computed,
        List<String> why,
        Map<String, Double> scores,
        List<RatingJson> ratings,
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

    /** How far an indicator is found, 0 to 3. */
    @Serdeable
    record RatingJson(String code, int rating, List<EvidenceJson> evidence) {
        static RatingJson of(Rating rating) {
            return new RatingJson(
                    rating.code(),
                    rating.level().points(),
                    rating.evidence().stream().map(EvidenceJson::of).toList());
        }
    }

    /** A quote; {@code step} and {@code version} name the version that it was read in, or are null. */
    @Serdeable
    record EvidenceJson(
            String quote,
            @Nullable String section,
            @Nullable Integer step,
            @Nullable Integer version) {
        static EvidenceJson of(Evidence evidence) {
            QuotedVersion read = evidence.version();
            return new EvidenceJson(
                    evidence.quote(),
                    evidence.section(),
                    read == null ? null : read.step(),
                    read == null ? null : read.number());
        }
    }

    static ClassificationJson of(ClassificationSheet sheet) {
        Classification latest = sheet.latest();
        return new ClassificationJson(
                sheet.number(),
                OutcomeJson.of(sheet.outcome()),
                OutcomeJson.of(sheet.assessment().outcome()),
                sheet.assessment().why(),
                scores(sheet.assessment().scores()),
                sheet.ratings().stream().map(RatingJson::of).toList(),
                latest == null ? null : latest.reason(),
                latest == null ? null : latest.classifiedAt(),
                latest == null ? null : latest.classifiedBy());
    }

    private static Map<String, Double> scores(List<Score> scores) {
        Map<String, Double> byCode = new LinkedHashMap<>();
        scores.forEach(
                score -> byCode.put(score.model().code(), Math.round(score.value() * FOUR_DECIMALS) / FOUR_DECIMALS));
        return byCode;
    }
}
