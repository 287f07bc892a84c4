package it.tappe.servicemodel.suggestion;

import it.tappe.passage.Passage;
import it.tappe.passage.Stance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns from labelled works which features speak for which indicator: logistic regression, one for each indicator, by
 * gradient descent with adaptive steps; always the same result. Labels quote only examples: other passages of an indicator
 * that is present count little as counter-examples.
 */
final class Training {
    static final float DECAY = Float.parseFloat(System.getProperty("decay", "0.3"));
    static final int ROUNDS = Integer.parseInt(System.getProperty("rounds", "120"));
    static final float QUOTED = 6;
    static final float UNSAID = 0.25f;

    private final List<String> indicators;
    private final List<int[]> features = new ArrayList<>();
    private final List<float[]> values = new ArrayList<>();
    private final List<float[]> wanted = new ArrayList<>();
    private final List<float[]> importance = new ArrayList<>();
    private final List<String> names;
    private final Map<String, Integer> index = new HashMap<>();

    private Training(List<String> indicators, List<Example> examples) {
        this.indicators = indicators;
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(one -> one.features().keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
        names = counts.entrySet().stream()
                .filter(one -> one.getValue() >= 2)
                .map(Map.Entry::getKey)
                .toList();
        for (int i = 0; i < names.size(); i++) {
            index.put(names.get(i), i);
        }
        examples.forEach(this::add);
    }

    /** A passage with its labels. */
    record Example(SampleWork work, Map<String, Float> features, java.util.Set<String> quoted) {}

    static List<Example> examples(Lexicon lexicon, List<SampleWork> works) {
        List<Example> examples = new ArrayList<>();
        for (SampleWork work : works) {
            for (int i = 0; i < work.passages().size(); i++) {
                Passage passage = work.passages().get(i);
                if (passage.stance() == Stance.INTENDED || !work.quoted().get(i).isEmpty()) {
                    examples.add(new Example(
                            work, Features.of(lexicon, passage), work.quoted().get(i)));
                }
            }
        }
        return examples;
    }

    static Weights of(List<String> indicators, List<Example> examples) {
        return new Training(indicators, examples).learn();
    }

    private void add(Example example) {
        List<Map.Entry<String, Float>> known = new TreeMap<>(example.features())
                .entrySet().stream()
                        .filter(one -> index.containsKey(one.getKey()))
                        .toList();
        int[] at = known.stream().mapToInt(one -> index.get(one.getKey())).toArray();
        float[] value = new float[at.length];
        for (int i = 0; i < at.length; i++) {
            value[i] = known.get(i).getValue();
        }
        float[] label = new float[indicators.size()];
        float[] weight = new float[indicators.size()];
        for (int i = 0; i < label.length; i++) {
            String code = indicators.get(i);
            boolean present = example.work().ratings().getOrDefault(code, 0) >= 2;
            boolean quoted = example.quoted().contains(code);
            label[i] = quoted ? 1 : 0;
            weight[i] = quoted ? (present ? QUOTED : 1) : present ? UNSAID : 1;
        }
        features.add(at);
        values.add(value);
        wanted.add(label);
        importance.add(weight);
    }

    private Weights learn() {
        int many = indicators.size();
        float[][] weights = new float[names.size() + 1][many];
        float[][] steps = new float[names.size() + 1][many];
        for (float[] step : steps) {
            Arrays.fill(step, 1e-3f);
        }
        for (int round = 0; round < ROUNDS; round++) {
            float[][] slope = slope(weights);
            for (int f = 0; f < weights.length; f++) {
                for (int i = 0; i < many; i++) {
                    float g = slope[f][i] + (f < names.size() ? DECAY * weights[f][i] : 0);
                    steps[f][i] += g * g;
                    weights[f][i] -= g / (float) Math.sqrt(steps[f][i]);
                }
            }
        }
        Map<String, float[]> byFeature = new HashMap<>();
        for (int f = 0; f < names.size(); f++) {
            byFeature.put(names.get(f), weights[f]);
        }
        return new Weights(indicators, byFeature, weights[names.size()]);
    }

    private float[][] slope(float[][] weights) {
        int many = indicators.size();
        float[][] slope = new float[weights.length][many];
        float[] base = weights[names.size()];
        double[] sums = new double[many];
        for (int e = 0; e < features.size(); e++) {
            int[] at = features.get(e);
            float[] value = values.get(e);
            for (int i = 0; i < many; i++) {
                sums[i] = base[i];
            }
            for (int k = 0; k < at.length; k++) {
                float[] w = weights[at[k]];
                for (int i = 0; i < many; i++) {
                    sums[i] += w[i] * value[k];
                }
            }
            for (int i = 0; i < many; i++) {
                sums[i] = importance.get(e)[i] * (1 / (1 + StrictMath.exp(-sums[i])) - wanted.get(e)[i]);
                slope[names.size()][i] += (float) sums[i];
            }
            for (int k = 0; k < at.length; k++) {
                float[] s = slope[at[k]];
                for (int i = 0; i < many; i++) {
                    s[i] += (float) (sums[i] * value[k]);
                }
            }
        }
        return slope;
    }
}
