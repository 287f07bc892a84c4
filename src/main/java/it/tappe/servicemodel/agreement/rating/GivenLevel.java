package it.tappe.servicemodel.agreement.rating;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import it.tappe.servicemodel.Level;
import org.jspecify.annotations.Nullable;

/**
 * What a rater gives an indicator.
 *
 * @param rating points of the level, 0 to 3; null while it is not decided
 * @param quote a passage of the project work that shows it, or null
 * @param note why, in the rater's own words, or null
 */
@MappedEntity("independent_level")
public record GivenLevel(
        @Id @GeneratedValue long id,
        long independentRatingId,
        String indicatorCode,
        @Nullable Integer rating,
        @Nullable String quote,
        @Nullable String note) {

    /** The level, or null while it is not decided. */
    public @Nullable Level level() {
        return rating == null ? null : Level.of(rating).orElseThrow();
    }

    /** Whether it says something beside the level. */
    public boolean hasWords() {
        return quote != null || note != null;
    }

    GivenLevel of(long ratingId) {
        return new GivenLevel(0, ratingId, indicatorCode, rating, quote, note);
    }
}
