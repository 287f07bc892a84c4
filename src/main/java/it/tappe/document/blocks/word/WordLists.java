package it.tappe.document.blocks.word;

import it.tappe.document.blocks.Item;
import it.tappe.document.blocks.Item.Level;
import it.tappe.document.blocks.source.Element;
import it.tappe.document.blocks.source.Labels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts the items of a Word document's lists in the order in which they are read. */
final class WordLists {
    private final Map<String, Element> numberings = new HashMap<>();
    private final Map<String, List<Level>> levels = new HashMap<>();
    /** By what is counted together: lists that share a definition go on counting. */
    private final Map<String, Count> counts = new HashMap<>();

    private final Set<String> begun = new HashSet<>();

    private record Count(int list, int[] numbers) {}

    WordLists(Element part) {
        part.children("w:abstractNum").forEach(one -> levels.put(one.attribute("abstractNumId"), levels(one)));
        part.children("w:num").forEach(one -> numberings.put(one.attribute("numId"), one));
    }

    /**
     * The next item.
     *
     * @param id of the list; {@code 0} takes a paragraph out of all lists
     * @return empty when there is no such list
     */
    Optional<Item> next(String id, int level) {
        Element numbering = numberings.get(id);
        if (numbering == null || level < 0 || level >= Item.MOST_LEVELS) {
            return Optional.empty();
        }
        String definition = numbering.first("w:abstractNumId").attribute("val");
        List<Level> all = levels.getOrDefault(definition, List.of());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        boolean isRestarted = begun.add(id)
                && numbering.children("w:lvlOverride").stream()
                        .anyMatch(one -> one.first("w:startOverride").exists());
        Count count = counts.get(definition);
        if (count == null || isRestarted) {
            count = new Count(counts.size() + begun.size(), new int[Item.MOST_LEVELS]);
            counts.put(definition, count);
        }
        advance(count.numbers(), all, level);
        Level own = all.get(level);
        String label =
                own.isBullet() ? Labels.bullet(own.pattern(), level) : Labels.numbered(all, level, count.numbers());
        return Optional.of(new Item(count.list(), level, label, all));
    }

    private static void advance(int[] numbers, List<Level> levels, int level) {
        numbers[level] = numbers[level] == 0 ? levels.get(level).start() : numbers[level] + 1;
        for (int below = level + 1; below < numbers.length; below++) {
            numbers[below] = 0;
        }
    }

    private static List<Level> levels(Element definition) {
        List<Level> all = new ArrayList<>();
        for (Element level : definition.children("w:lvl")) {
            if (all.size() < Item.MOST_LEVELS) {
                String format = level.first("w:numFmt").attribute("val");
                all.add(new Level(
                        format.isEmpty() ? "decimal" : format,
                        level.first("w:lvlText").attribute("val"),
                        (int) Math.max(0, Math.min(9999, level.first("w:start").number("val", 1)))));
            }
        }
        while (!all.isEmpty() && all.size() < Item.MOST_LEVELS) {
            all.add(Level.BULLET);
        }
        return all;
    }
}
