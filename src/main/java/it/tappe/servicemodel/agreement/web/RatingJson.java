package it.tappe.servicemodel.agreement.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.servicemodel.agreement.rating.IndependentRating;
import it.tappe.servicemodel.agreement.rating.RatingDraft;
import it.tappe.servicemodel.agreement.rating.RatingDraft.LevelEntry;
import it.tappe.servicemodel.agreement.rating.RatingSheet;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One's own independent rating of a project work for a step, as programs read it.
 *
 * @param step the step's place in the path
 * @param handedInAt since when it is fixed; null while it is a draft
 * @param ratings the indicators that something has been said about
 */
@Serdeable
record RatingJson(
        int step,
        long version,
        @Nullable Instant changedAt,
        @Nullable Instant handedInAt,
        List<LevelJson> ratings) {
    private static final int OUTSIDE = -1;

    /** What an indicator was given: {@code rating} 0 to 3, or null while it is not decided. */
    @Serdeable
    record LevelJson(
            @Nullable String code,
            @Nullable Double rating,
            @Nullable String quote,
            @Nullable String note) {
        LevelEntry toEntry() {
            return new LevelEntry(code == null ? "" : code.strip(), points(rating), quote, note);
        }
    }

    static RatingJson of(RatingSheet sheet) {
        IndependentRating own = sheet.own();
        return new RatingJson(
                sheet.round().step().position(),
                sheet.version(),
                own == null ? null : own.changedAt(),
                own == null ? null : own.handedInAt(),
                own == null ? List.of() : levels(own));
    }

    static List<LevelJson> levels(IndependentRating rating) {
        return rating.given().stream()
                .map(one -> new LevelJson(
                        one.indicatorCode(),
                        one.rating() == null ? null : one.rating().doubleValue(),
                        one.quote(),
                        one.note()))
                .toList();
    }

    /** What a program sends: the indicators that change; the others stay as they are. */
    @Serdeable
    record Sent(@Nullable List<LevelJson> ratings) {
        RatingDraft toDraft(@Nullable Long basedOn) {
            return new RatingDraft(
                    basedOn,
                    ratings == null
                            ? List.of()
                            : ratings.stream().map(LevelJson::toEntry).toList());
        }
    }

    /** A rating between two whole numbers is none: it is not cut to the lower one. */
    static @Nullable Integer points(@Nullable Double rating) {
        if (rating == null) {
            return null;
        }
        return rating % 1 == 0 ? rating.intValue() : OUTSIDE;
    }
}
