package it.tappe.servicemodel.agreement.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.servicemodel.Dominance;
import it.tappe.servicemodel.Level;
import it.tappe.servicemodel.Outcome;
import it.tappe.servicemodel.agreement.Agreement;
import it.tappe.servicemodel.agreement.Compared;
import it.tappe.servicemodel.agreement.Consensus;
import it.tappe.servicemodel.agreement.ConsensusEntry;
import it.tappe.servicemodel.agreement.RaterPair;
import it.tappe.servicemodel.agreement.rating.IndependentRating;
import it.tappe.servicemodel.agreement.rating.RaterStanding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far the raters of a project work agree for a step, as programs read it.
 *
 * @param isOpen whether the caller sees what was handed in: not before two have, nor before the caller has
 * @param raters who rates, and at what point each is
 * @param ratings those handed in; none while it is not open
 * @param pairs every two raters
 * @param differences indicators on which not all agree, the farthest apart first
 * @param consensus null before it is recorded
 */
@Serdeable
record AgreementJson(
        int step,
        boolean isOpen,
        List<RaterJson> raters,
        List<HandedInJson> ratings,
        List<PairJson> pairs,
        List<DifferenceJson> differences,
        @Nullable ConsensusJson consensus) {

    /** Somebody who rates; {@code handedInAt} is null while it is a draft. */
    @Serdeable
    record RaterJson(long account, String name, @Nullable Instant handedInAt) {
        static RaterJson of(RaterStanding one) {
            return new RaterJson(one.accountId(), one.raterName(), one.handedInAt());
        }
    }

    /** A rating that was handed in, and what the rule makes of it. */
    @Serdeable
    record HandedInJson(
            long account,
            Dominance dominance,
            @Nullable String primary,
            @Nullable String secondary,
            List<RatingJson.LevelJson> ratings) {
        static HandedInJson of(IndependentRating rating, Outcome outcome) {
            return new HandedInJson(
                    rating.accountId(),
                    outcome.dominance(),
                    outcome.primary(),
                    outcome.secondary(),
                    RatingJson.levels(rating));
        }
    }

    /** Two raters by account; {@code matrix} counts the first one's levels by rows, the second one's by columns. */
    @Serdeable
    record PairJson(long first, long second, KappaJson kappa, List<List<Integer>> matrix) {
        static PairJson of(RaterPair pair) {
            return new PairJson(
                    pair.first().accountId(),
                    pair.second().accountId(),
                    KappaJson.of(pair.kappa()),
                    pair.confusion().counts());
        }
    }

    /** An indicator with the levels in the order of {@code ratings}; null for one who has not rated it. */
    @Serdeable
    record DifferenceJson(String code, int spread, List<@Nullable Integer> levels) {
        static DifferenceJson of(Compared one) {
            List<@Nullable Integer> levels = new ArrayList<>();
            for (Level level : one.levels()) {
                levels.add(level == null ? null : Integer.valueOf(level.points()));
            }
            return new DifferenceJson(one.code(), one.spread(), levels);
        }
    }

    /** What they agreed upon; {@code classification} is its number. */
    @Serdeable
    record ConsensusJson(
            int classification, String raters, @Nullable String reason, Instant recordedAt, String recordedBy) {
        static ConsensusJson of(Consensus one) {
            return new ConsensusJson(one.number(), one.raters(), one.reason(), one.recordedAt(), one.recordedBy());
        }
    }

    static AgreementJson of(Agreement agreement) {
        Consensus consensus = agreement.consensus();
        return new AgreementJson(
                agreement.round().step().position(),
                agreement.isOpen(),
                agreement.round().standings().stream().map(RaterJson::of).toList(),
                agreement.ratings().stream()
                        .map(one -> HandedInJson.of(
                                one, one.assess(agreement.catalogue()).outcome()))
                        .toList(),
                agreement.pairs().stream().map(PairJson::of).toList(),
                agreement.isOpen()
                        ? agreement.differences().stream()
                                .map(DifferenceJson::of)
                                .toList()
                        : List.of(),
                consensus == null ? null : ConsensusJson.of(consensus));
    }

    /**
     * What the raters agreed upon, as programs write it.
     *
     * @param step the step's place in the path
     * @param ratings levels of those indicators on which they differed; the others may be left out
     * @param reason how they came to agree; obligatory where they differed
     */
    @Serdeable
    record Sent(
            @Nullable Integer step,
            @Nullable List<RatingJson.LevelJson> ratings,
            @Nullable String reason) {
        ConsensusEntry toEntry(@Nullable Long basedOn) {
            Map<String, Integer> levels = new LinkedHashMap<>();
            for (RatingJson.LevelJson one : ratings == null ? List.<RatingJson.LevelJson>of() : ratings) {
                Integer points = RatingJson.points(one.rating());
                if (points != null) {
                    levels.put(Objects.requireNonNullElse(one.code(), ""), points);
                }
            }
            return new ConsensusEntry(basedOn, levels, reason);
        }
    }
}
