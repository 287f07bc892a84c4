package it.tappe.servicemodel.suggestion;

import it.tappe.servicemodel.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * From support to ratings. Chosen once on the labelled works, and written down here.
 *
 * @param present codes of the models that the document intends
 */
record Thresholds(Set<String> present) {
    /** A model below this is not told from chance. */
    private static final double WEAK = 0.33;

    /** From here on a model needs no comparison with the others ... */
    private static final double STRONG = 0.55;

    /** ... below it, it or a pair has to stand out by this factor: documents full of fine words support every model a little. */
    private static final double STANDS_OUT = 1.6;

    /** A second model counts with at least this ... */
    private static final double SECOND = 0.42;

    /** ... and this share of the first one's score. */
    private static final double SHARE = 0.65;

    private static final double DEFINING = 0.4;
    private static final double WORKED_OUT = 0.12;
    /** Of a model that is not intended: mentioned in passing. */
    private static final double MENTIONED = 0.6;

    static Thresholds of(Map<String, Double> scores) {
        List<Map.Entry<String, Double>> ranked = scores.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        if (ranked.isEmpty()) {
            return new Thresholds(Set.of());
        }
        String first = ranked.get(0).getKey();
        double best = ranked.get(0).getValue();
        double next = ranked.size() > 1 ? ranked.get(1).getValue() : 0;
        if (best < STRONG
                && next >= SECOND
                && ranked.size() > 2
                && next >= STANDS_OUT * ranked.get(2).getValue()) {
            return new Thresholds(Set.of(first, ranked.get(1).getKey()));
        }
        if (best < STRONG) {
            return new Thresholds(best >= WEAK && best >= STANDS_OUT * next ? Set.of(first) : Set.of());
        }
        return new Thresholds(
                next >= SECOND && next >= SHARE * best
                        ? Set.of(first, ranked.get(1).getKey())
                        : Set.of(first));
    }

    boolean isPresent(String model) {
        return present.contains(model);
    }

    static Level level(double support, boolean isPresent) {
        if (!isPresent) {
            return support >= MENTIONED ? Level.HINTED : Level.ABSENT;
        }
        return support >= DEFINING ? Level.DEFINING : support >= WORKED_OUT ? Level.PRESENT : Level.HINTED;
    }
}
