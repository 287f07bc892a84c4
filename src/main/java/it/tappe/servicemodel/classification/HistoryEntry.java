package it.tappe.servicemodel.classification;

import java.util.List;

/**
 * One line of a classification's history: who, when, what.
 *
 * @param changes ratings that differ from the classification before, as «A0 0 → 3»
 */
public record HistoryEntry(Classification classification, List<String> changes) {}
