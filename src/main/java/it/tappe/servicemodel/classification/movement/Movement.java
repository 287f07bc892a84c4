package it.tappe.servicemodel.classification.movement;

import it.tappe.servicemodel.Assessment;
import it.tappe.servicemodel.Catalogue;
import it.tappe.servicemodel.Level;
import it.tappe.servicemodel.classification.Classification;
import it.tappe.servicemodel.classification.HistoryEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The last classification for each step, by step. Scores follow the catalogue's rule as it is now; classifications that
 * name no step are left out.
 */
public record Movement(Catalogue catalogue, List<Stage> stages) {
    /** What a history tells, newest first. */
    public static Movement of(Catalogue catalogue, List<HistoryEntry> history) {
        Map<Integer, HistoryEntry> byStep = new TreeMap<>();
        for (HistoryEntry entry : history) {
            Integer step = entry.classification().step();
            if (step != null) {
                byStep.putIfAbsent(step, entry);
            }
        }
        List<Stage> stages = new ArrayList<>();
        Map<String, Level> before = Map.of();
        for (Map.Entry<Integer, HistoryEntry> one : byStep.entrySet()) {
            Map<String, Level> now = one.getValue().levels();
            stages.add(stage(catalogue, one.getKey(), one.getValue(), stages.isEmpty() ? now : before));
            before = now;
        }
        return new Movement(catalogue, stages);
    }

    /** Whether there is anything that could have moved. */
    public boolean isSeen() {
        return stages.size() > 1;
    }

    private static Stage stage(Catalogue catalogue, int step, HistoryEntry entry, Map<String, Level> before) {
        Map<String, Level> risen = new TreeMap<>();
        Map<String, Level> fallen = new TreeMap<>();
        entry.levels().forEach((code, level) -> {
            int difference = level.compareTo(before.getOrDefault(code, Level.ABSENT));
            if (difference != 0) {
                (difference > 0 ? risen : fallen).put(code, level);
            }
        });
        Classification classification = entry.classification();
        String title = classification.stepTitle();
        return new Stage(
                step,
                title == null ? "Step " + step : title,
                classification,
                Assessment.of(catalogue, entry.levels()).scores(),
                HistoryEntry.changes(before, risen),
                HistoryEntry.changes(before, fallen));
    }
}
