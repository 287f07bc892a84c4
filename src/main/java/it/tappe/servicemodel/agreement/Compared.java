package it.tappe.servicemodel.agreement;

import it.tappe.servicemodel.Indicator;
import it.tappe.servicemodel.Level;
import it.tappe.servicemodel.agreement.rating.IndependentRating;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as everybody who has handed in rated it.
 *
 * @param levels in the order of the raters; null for one who has not rated it
 */
public record Compared(Indicator indicator, List<@Nullable Level> levels) {

    static Compared of(Indicator indicator, List<IndependentRating> ratings) {
        List<@Nullable Level> levels = new ArrayList<>();
        ratings.forEach(rating -> levels.add(rating.level(indicator.code())));
        return new Compared(indicator, levels);
    }

    /** The level on which all agree, or null. */
    public @Nullable Level agreed() {
        return levels.stream().distinct().count() == 1 ? levels.get(0) : null;
    }

    /** How far the highest is from the lowest level. */
    public int spread() {
        List<Integer> points = levels.stream()
                .filter(Objects::nonNull)
                .map(level -> level.points())
                .toList();
        return points.stream().mapToInt(Integer::intValue).max().orElse(0)
                - points.stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    /** The indicator's code. */
    public String code() {
        return indicator.code();
    }
}
