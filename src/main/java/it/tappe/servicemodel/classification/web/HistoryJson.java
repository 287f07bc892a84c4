package it.tappe.servicemodel.classification.web;

import io.micronaut.serde.annotation.Serdeable;
import it.tappe.servicemodel.classification.Classification;
import it.tappe.servicemodel.classification.HistoryEntry;
import it.tappe.servicemodel.classification.Maturity;
import it.tappe.servicemodel.classification.web.ClassificationJson.OutcomeJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One classification of a project work's history, as programs read it.
 *
 * @param step place of the step that it speaks of; null in old ones
 * @param ratings 0 to 3 by indicator
 * @param changes against the classification before, as «A0 0 → 3»
 * @param accepted indicators that were rated as the reader had proposed
 * @param changed those that were rated otherwise, as «B1: proposto 2, deciso 3»
 */
@Serdeable
record HistoryJson(
        int number,
        @Nullable Integer step,
        OutcomeJson outcome,
        @Nullable Maturity maturity,
        @Nullable String reason,
        Map<String, Integer> ratings,
        List<String> changes,
        List<String> accepted,
        List<String> changed,
        Instant classifiedAt,
        String classifiedBy) {

    static HistoryJson of(HistoryEntry entry) {
        Classification one = entry.classification();
        Map<String, Integer> ratings = new TreeMap<>();
        entry.levels().forEach((code, level) -> ratings.put(code, level.points()));
        return new HistoryJson(
                one.number(),
                one.step(),
                OutcomeJson.of(one.outcome()),
                one.maturity(),
                one.reason(),
                ratings,
                entry.changes(),
                entry.answers().accepted(),
                entry.answers().changed(),
                one.classifiedAt(),
                one.classifiedBy());
    }
}
