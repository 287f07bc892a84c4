package it.tappe.report.dossier.chapter;

import it.tappe.canvas.Answer;
import it.tappe.canvas.Answers;
import it.tappe.canvas.outline.Item;
import it.tappe.canvas.outline.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The canvas of the latest step for which it has answers.
 *
 * @param stepTitle that step
 * @param answers one for each item, in order
 * @param places of each tension by the item's id, step after step
 * @param moves what reads differently from one step to the next
 */
public record CanvasChapter(String stepTitle, Answers answers, Map<Long, List<Placed>> places, List<Move> moves) {
    private static final int BRIEF = 300;

    /**
     * A place on an axis.
     *
     * @param step order number
     * @param axis −2 (left pole) to +2 (right pole)
     */
    public record Placed(int step, int axis) {}

    /**
     * An answer that changed.
     *
     * @param step order number of the later step
     */
    public record Move(Item item, int step, String before, String after) {}

    /** An answer in a table: its beginning where it is long, a dash where there is none. */
    public static String brief(String summary) {
        return summary.isEmpty() ? "—" : summary.length() <= BRIEF ? summary : summary.substring(0, BRIEF) + " …";
    }

    /** Answers of one kind, by part of the canvas. */
    public Map<String, List<Answer>> parts(Kind kind) {
        return of(kind).stream()
                .collect(
                        Collectors.groupingBy(answer -> answer.item().part(), LinkedHashMap::new, Collectors.toList()));
    }

    /** Answers of one kind, in order. */
    public List<Answer> of(Kind kind) {
        return answers.all().stream()
                .filter(answer -> answer.item().kind() == kind)
                .toList();
    }

    /** Where the project work stood on a tension's axis, step after step. */
    public List<Placed> placesOn(Item tension) {
        return places.getOrDefault(tension.id(), List.of());
    }
}
