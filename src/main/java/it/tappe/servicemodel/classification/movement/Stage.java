package it.tappe.servicemodel.classification.movement;

import it.tappe.servicemodel.Score;
import it.tappe.servicemodel.classification.Classification;
import java.util.List;

/**
 * How the project work was classified last for a step.
 *
 * @param step its place in the path
 * @param scores by model, in the catalogue's order
 * @param risen indicators with a higher level than in the stage before, as «B1 1 → 3»
 * @param fallen those with a lower one
 */
public record Stage(
        int step,
        String stepTitle,
        Classification classification,
        List<Score> scores,
        List<String> risen,
        List<String> fallen) {}
