package it.tappe.servicemodel.classification;

import it.tappe.servicemodel.Level;
import it.tappe.servicemodel.classification.RatingRepository.RatingRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One line of a classification's history: who, when, what.
 *
 * @param levels of each indicator by its code, in the order of the codes
 * @param changes ratings that differ from the classification before, as «A0 0 → 3»
 * @param answers what became of the ratings that the reader proposed for this classification
 */
public record HistoryEntry(
        Classification classification, Map<String, Level> levels, List<String> changes, ProposalAnswers answers) {
    /** A project work's classifications with their ratings, newest first. */
    static List<HistoryEntry> of(List<Classification> oldestFirst, List<RatingRow> ratings) {
        Map<Long, List<RatingRow>> byClassification =
                ratings.stream().collect(Collectors.groupingBy(RatingRow::classificationId));
        List<HistoryEntry> entries = new ArrayList<>();
        List<RatingRow> before = List.of();
        for (Classification one : oldestFirst) {
            List<RatingRow> now = byClassification.getOrDefault(one.id(), List.of());
            Map<String, Level> levels = levels(now);
            entries.add(
                    0,
                    new HistoryEntry(
                            one, levels, changes(levels(before), levels), ProposalAnswers.between(before, now)));
            before = now;
        }
        return entries;
    }

    /** What differs between the levels of two classifications, as «A0 0 → 3». */
    public static List<String> changes(Map<String, Level> before, Map<String, Level> now) {
        return now.entrySet().stream()
                .filter(one -> one.getValue() != before.getOrDefault(one.getKey(), Level.ABSENT))
                .map(one -> "%s %d → %d"
                        .formatted(
                                one.getKey(),
                                before.getOrDefault(one.getKey(), Level.ABSENT).points(),
                                one.getValue().points()))
                .toList();
    }

    private static Map<String, Level> levels(List<RatingRow> rows) {
        Map<String, Level> levels = new TreeMap<>();
        rows.forEach(row -> levels.putIfAbsent(row.indicatorCode(), row.level()));
        return levels;
    }
}
