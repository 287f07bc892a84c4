package it.tappe.restitution;

import it.tappe.canvas.outline.Item;
import it.tappe.projectwork.ProjectWork;
import it.tappe.servicemodel.classification.Classification;
import it.tappe.servicemodel.classification.Maturity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A project work of a comparison: a row of the matrix.
 *
 * @param opens whether the viewer sees the project work itself, too
 * @param showsModel whether its service model and maturity are shared with the viewer
 * @param classification the latest one; null when there is none or it is not shared
 * @param step place of the compared step in the path
 * @param bySteps answers by step and id of the item; only steps and items that are answered and may be seen
 */
public record ComparedWork(
        ProjectWork work,
        boolean opens,
        boolean showsModel,
        @Nullable Classification classification,
        int step,
        Map<Integer, Map<Long, ComparedAnswer>> bySteps) {

    /** The province's name. */
    public String province() {
        return work.provinceName();
    }

    /** The answer to an item, for the compared step. */
    public ComparedAnswer answer(Item item) {
        return answer(item, step);
    }

    /** The answer to an item, for any step. */
    public ComparedAnswer answer(Item item, int ofStep) {
        ComparedAnswer found = bySteps.getOrDefault(ofStep, Map.of()).get(item.id());
        return found == null ? ComparedAnswer.none(item) : found;
    }

    /** How many items are answered, for the compared step. */
    public int answered() {
        return bySteps.getOrDefault(step, Map.of()).size();
    }

    /** Its service model in words. */
    public String model() {
        return showsModel ? Classification.label(classification) : "Non condiviso";
    }

    /** Its maturity; null when nobody has stated it or it is not shared. */
    public @Nullable Maturity maturity() {
        return classification == null ? null : classification.maturity();
    }

    /** Its maturity in words. */
    public String maturityLabel() {
        Maturity level = maturity();
        return level != null ? level.label() : showsModel ? "Non indicata" : "Non condivisa";
    }

    /** The tutor province's name, or a dash. */
    public String tutorProvince() {
        String name = work.tutorProvinceName();
        return name == null ? "—" : name;
    }

    /** Its places on the axis of a tension, step after step. */
    public List<Place> movement(Item tension) {
        return new TreeMap<>(bySteps)
                .keySet().stream().flatMap(one -> place(tension, one)).toList();
    }

    private Stream<Place> place(Item tension, int ofStep) {
        Integer axis = answer(tension, ofStep).axis();
        return axis == null ? Stream.empty() : Stream.of(new Place(ofStep, axis));
    }
}
