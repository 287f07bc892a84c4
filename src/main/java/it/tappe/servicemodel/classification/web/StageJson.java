package it.tappe.servicemodel.classification.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.servicemodel.classification.Maturity;
import it.tappe.servicemodel.classification.movement.Stage;
import it.tappe.servicemodel.classification.web.ClassificationJson.OutcomeJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The last classification for a step, as programs read it.
 *
 * @param number of the classification
 * @param scores by model, from 0 to 1
 * @param risen indicators with a higher level than for the step before, as «B1 1 → 3»
 * @param fallen those with a lower one
 */
@Serdeable
record StageJson(
        int step,
        int number,
        OutcomeJson outcome,
        @Nullable Maturity maturity,
        Map<String, Double> scores,
        List<String> risen,
        List<String> fallen) {

    static StageJson of(Stage stage) {
        return new StageJson(
                stage.step(),
                stage.classification().number(),
                OutcomeJson.of(stage.classification().outcome()),
                stage.classification().maturity(),
                ClassificationJson.scores(stage.scores()),
                stage.risen(),
                stage.fallen());
    }
}
