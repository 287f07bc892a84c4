package it.tappe.servicemodel.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells a project work's classifications one after the other, each by what it changed. */
record History(List<Classification> oldestFirst, List<RatingRow> ratings) {
    /** Newest first. */
    List<HistoryEntry> entries() {
        Map<Long, Map<String, Integer>> byClassification = ratings.stream()
                .collect(Collectors.groupingBy(
                        RatingRow::classificationId,
                        Collectors.toMap(
                                RatingRow::indicatorCode, RatingRow::rating, (one, same) -> one, TreeMap::new)));
        List<HistoryEntry> entries = new ArrayList<>();
        Map<String, Integer> before = Map.of();
        for (Classification one : oldestFirst) {
            Map<String, Integer> now = byClassification.getOrDefault(one.id(), Map.of());
            entries.add(0, new HistoryEntry(one, changes(before, now)));
            before = now;
        }
        return entries;
    }

    private static List<String> changes(Map<String, Integer> before, Map<String, Integer> now) {
        return now.entrySet().stream()
                .filter(rating -> !rating.getValue().equals(before.getOrDefault(rating.getKey(), 0)))
                .map(rating ->
                        rating.getKey() + " " + before.getOrDefault(rating.getKey(), 0) + " → " + rating.getValue())
                .toList();
    }
}
