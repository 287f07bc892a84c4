package it.tappe.servicemodel;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;

/**
 * How far a service model is found: the weighted mean of its indicators' levels, as a share of the greatest possible
 * one. Kept as whole points, so that comparing with a threshold is exact.
 *
 * @param points sum of level × weight
 * @param most what the points would be if every indicator were defining; 0 only for a model without indicators
 */
public record Score(ServiceModel model, long points, long most) {
    static Score of(ServiceModel model, Map<String, Level> levels) {
        long points = 0;
        long most = 0;
        for (Indicator indicator : model.indicators()) {
            Level level = levels.getOrDefault(indicator.code(), Level.ABSENT);
            points += (long) level.points() * indicator.weight();
            most += (long) Level.DEFINING.points() * indicator.weight();
        }
        return new Score(model, points, most);
    }

    /** From 0 to 1. */
    public double value() {
        return most == 0 ? 0 : (double) points / most;
    }

    /** Whether it reaches a threshold in hundredths. */
    public boolean isAtLeast(int hundredths) {
        return points * 100 >= hundredths * most;
    }

    /** Whether it is at most so many hundredths below a higher score. */
    public boolean isWithin(int hundredths, Score higher) {
        return (higher.points * most - points * higher.most) * 100 <= hundredths * most * higher.most;
    }

    /** Hundredths as they are written: «86,7». */
    public String hundredths() {
        return written(value());
    }

    /** By how many hundredths the other is lower, as it is written. */
    public String above(Score lower) {
        return written(value() - lower.value());
    }

    private static String written(double share) {
        DecimalFormat format = new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ITALIAN));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(share * 100);
    }
}
