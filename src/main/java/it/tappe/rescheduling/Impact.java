package it.tappe.rescheduling;

import it.tappe.deliverable.Deliverable;
import it.tappe.programme.StepDates;
import it.tappe.projectwork.ProjectWork;
import java.util.List;

/**
 * Everything that moving a step's dates touches, before it is done.
 *
 * @param after the new dates
 * @param concerned how many project works follow these dates
 * @param touched those for which something changes besides the date, by province
 * @param disorder webinars and neighbouring steps that would be out of order, as sentences
 * @param closedDays holidays and patron saints on the new dates, as sentences
 */
public record Impact(
        Scope scope,
        StepDates after,
        int concerned,
        List<Touched> touched,
        List<String> disorder,
        List<String> closedDays) {

    /** A project work with what changes for it. */
    public record Touched(ProjectWork work, Deliverable before, List<Effect> effects) {}

    /** Whether nothing would be moved at all. */
    public boolean isIdle() {
        return after.equals(scope.dates());
    }
}
