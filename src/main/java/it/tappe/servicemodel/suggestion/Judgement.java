package it.tappe.servicemodel.suggestion;

import it.tappe.passage.Passage;
import it.tappe.passage.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What passages with their likelihoods come to, indicator by indicator: its support is the chance that at least one of
 * its best passages is evidence.
 */
final class Judgement {
    private static final int MOST_QUOTES = 3;
    private static final double LEAST = 0.1;
    private static final double CLEARLY = 0.25;

    private final List<Passage> passages;
    private final List<double[]> likelihoods;

    Judgement(List<Passage> passages, List<double[]> likelihoods) {
        this.passages = passages;
        this.likelihoods = likelihoods;
    }

    /** A passage with how likely it is evidence. */
    record Weighed(Passage passage, double likelihood) {}

    /** The best passages for an indicator, the likeliest first. */
    List<Weighed> best(int indicator, boolean intended) {
        List<Weighed> all = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            if ((passages.get(i).stance() == Stance.INTENDED) == intended) {
                all.add(new Weighed(passages.get(i), likelihoods.get(i)[indicator]));
            }
        }
        return all.stream()
                .sorted(Comparator.comparingDouble(Weighed::likelihood)
                        .reversed()
                        .thenComparing(one -> one.passage().start()))
                .limit(MOST_QUOTES)
                .toList();
    }

    /** Passages for the indicator that are worth showing. */
    List<Passage> evidence(int indicator) {
        return worthShowing(best(indicator, true), LEAST);
    }

    /** Passages that speak of it without intending it. */
    List<Passage> against(int indicator) {
        return worthShowing(best(indicator, false), CLEARLY);
    }

    private static List<Passage> worthShowing(List<Weighed> best, double least) {
        return best.stream()
                .filter(one -> one.likelihood() >= least)
                .map(Weighed::passage)
                .toList();
    }

    /** The chance that at least one of the best passages is evidence, 0 to 1. */
    double support(int indicator) {
        double none = 1;
        for (Weighed one : best(indicator, true)) {
            none *= 1 - one.likelihood();
        }
        return 1 - none;
    }
}
