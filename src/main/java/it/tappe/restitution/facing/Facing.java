package it.tappe.restitution.facing;

import it.tappe.canvas.outline.Kind;
import it.tappe.restitution.ComparedWork;
import it.tappe.restitution.Comparison;
import it.tappe.shared.Refusal;
import java.util.Collection;
import java.util.List;

/**
 * A few provinces side by side.
 *
 * @param works the columns, in the comparison's order
 * @param lines one for each item that at least one of them answers, in the outline's order
 */
public record Facing(Comparison comparison, List<ComparedWork> works, List<FacingLine> lines) {
    /** Fewest provinces. */
    public static final int FEWEST = 2;

    /** Most provinces: more have no room beside each other. */
    public static final int MOST = 4;

    /** Refused with 422 unless they are two to four, with 404 when one of them is not part of the comparison. */
    public static Facing of(Comparison comparison, Collection<Long> projectWorkIds) {
        List<Long> ids = projectWorkIds.stream().distinct().toList();
        if (ids.size() < FEWEST || ids.size() > MOST) {
            throw Refusal.Invalid.field("pw", "Scegli da due a quattro Province da mettere fianco a fianco.");
        }
        List<ComparedWork> works = comparison.works().stream()
                .filter(one -> ids.contains(one.work().id()))
                .toList();
        if (works.size() < ids.size()) {
            throw new Refusal.NotFound();
        }
        return new Facing(
                comparison,
                works,
                comparison.outline().items().stream()
                        .map(item -> FacingLine.of(item, works))
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    /** The lines of a kind. */
    public List<FacingLine> of(Kind kind) {
        return lines.stream().filter(line -> line.item().kind() == kind).toList();
    }

    /** The same without the lines on which all agree. */
    public Facing differing() {
        return new Facing(
                comparison, works, lines.stream().filter(line -> !line.isSame()).toList());
    }

    /** On how many lines all agree. */
    public long same() {
        return lines.stream().filter(FacingLine::isSame).count();
    }

    /** On how many lines they differ. */
    public long different() {
        return lines.stream().filter(FacingLine::isDifferent).count();
    }
}
