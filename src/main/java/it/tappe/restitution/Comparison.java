package it.tappe.restitution;

import it.tappe.canvas.outline.Item;
import it.tappe.canvas.outline.Kind;
import it.tappe.canvas.outline.Outline;
import it.tappe.programme.Area;
import it.tappe.programme.Step;
import it.tappe.restitution.sharing.Sharing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the project works of an area answer for a step, as the viewer may see it.
 *
 * @param steps those that may be compared, in order
 * @param everybody all project works that the viewer sees, by province
 * @param works those that the filter lets through, in the order asked for
 * @param sharing how it is shared with the provinces; null while it is not
 * @param at the moment of which it is true
 */
public record Comparison(
        Area area,
        Step step,
        List<Step> steps,
        Outline outline,
        ComparisonFilter filter,
        ComparisonOrder order,
        List<ComparedWork> everybody,
        List<ComparedWork> works,
        @Nullable Sharing sharing,
        Instant at) {

    /** The counts of all items of a kind, in the outline's order. */
    public List<ItemCount> counts(Kind kind) {
        return outline.of(kind).stream().map(this::count).toList();
    }

    /** The counts of an item. */
    public ItemCount count(Item item) {
        return ItemCount.of(item, works);
    }

    /** All tensions with who stands where, in the outline's order. */
    public List<TensionAxis> tensions() {
        return outline.of(Kind.TENSION).stream()
                .map(item -> TensionAxis.of(item, works))
                .toList();
    }

    /** The row of a project work. */
    public Optional<ComparedWork> work(long projectWorkId) {
        return works.stream().filter(one -> one.work().id() == projectWorkId).findFirst();
    }

    /** Those that have not answered anything for the step. */
    public List<ComparedWork> silent() {
        return works.stream().filter(one -> one.answered() == 0).toList();
    }

    /** Whether words of some project work are withheld from the viewer. */
    public boolean withholdsWords() {
        return works.stream()
                .anyMatch(one -> outline.items().stream()
                        .anyMatch(item -> one.answer(item).isWithheld()));
    }
}
