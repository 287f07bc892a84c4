package it.tappe.restitution;

import it.tappe.programme.Area;
import it.tappe.programme.Step;
import java.util.List;
import java.util.Optional;

/**
 * A comparison that the viewer may look at: an area with the steps that are compared in it.
 *
 * @param works how many project works of the area the viewer sees
 */
public record Offer(Area area, List<Step> steps, int works) {

    Optional<Step> step(int position) {
        return steps.stream().filter(step -> step.position() == position).findFirst();
    }
}
