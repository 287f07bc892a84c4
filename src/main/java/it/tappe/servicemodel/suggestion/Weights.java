package it.tappe.servicemodel.suggestion;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How much each feature speaks for each indicator: a logistic regression, trained on labelled project works.
 *
 * @param indicators codes, in the order of the weights
 * @param byFeature weights of each feature
 * @param base what holds without any feature
 */
record Weights(List<String> indicators, Map<String, float[]> byFeature, float[] base) {
    private static final String BASE = "";

    /** How likely the passage is evidence of each indicator, 0 to 1. */
    double[] likelihoods(Map<String, Float> features) {
        double[] sums = new double[base.length];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = base[i];
        }
        features.forEach((name, value) -> {
            float[] weights = byFeature.get(name);
            if (weights != null) {
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += weights[i] * value;
                }
            }
        });
        return Arrays.stream(sums).map(sum -> 1 / (1 + Math.exp(-sum))).toArray();
    }

    /** One feature a line, its name and its weights in hundredths, separated by tabs; the first line names the indicators. */
    static Weights of(List<String> lines) {
        Map<String, float[]> byFeature = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t");
            float[] weights = new float[cells.length - 1];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = Integer.parseInt(cells[i + 1]) / 100f;
            }
            byFeature.put(cells[0], weights);
        }
        float @Nullable [] base = byFeature.remove(BASE);
        if (base == null) {
            throw new IllegalArgumentException("no base line");
        }
        return new Weights(List.of(lines.get(0).split("\t")), byFeature, base);
    }

    /** The lines that {@link #of(List)} reads; features that hardly matter are left out. */
    List<String> lines() {
        Map<String, float[]> all = new TreeMap<>(byFeature);
        all.put(BASE, base);
        List<String> lines = new java.util.ArrayList<>();
        lines.add(String.join("\t", indicators));
        all.forEach((name, weights) -> {
            StringBuilder line = new StringBuilder(name);
            boolean matters = name.equals(BASE);
            for (float weight : weights) {
                long hundredths = Math.round(weight * 100);
                matters |= Math.abs(hundredths) >= 10;
                line.append('\t').append(hundredths);
            }
            if (matters) {
                lines.add(line.toString());
            }
        });
        return lines;
    }
}
