package it.tappe.rescheduling;

import it.tappe.programme.Area;
import it.tappe.programme.AreaDates;
import it.tappe.programme.AreaDatesEntry;
import it.tappe.programme.Step;
import it.tappe.programme.StepDates;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose dates are moved: those of a step for all areas without dates of their own, or those of one area.
 *
 * @param area null for all
 * @param own the area's own dates so far
 * @param exempt ids of areas with dates of their own, which a move for all leaves alone
 */
public record Scope(Step step, @Nullable Area area, Optional<AreaDates> own, Set<Long> exempt) {

    /** The dates that hold so far. */
    public StepDates dates() {
        return own.map(AreaDates::dates).orElse(step.dates());
    }

    /** Which reading of the dates this is, for whoever changes them. */
    public long version() {
        return area == null ? step.version() : AreaDatesEntry.version(own);
    }

    /** What is moved, for people. */
    public String label() {
        return area == null ? step.title() : step.title() + " – " + area.name();
    }

    @Nullable
    Long areaId() {
        return area == null ? null : Long.valueOf(area.id());
    }

    boolean hasOwnDates() {
        return own.isPresent();
    }

    /** Whether project works of the area follow these dates. */
    boolean covers(long areaId) {
        return area == null ? !exempt.contains(areaId) : area.id() == areaId;
    }
}
