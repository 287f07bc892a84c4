package it.tappe.support.load;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.Deliverables;
import it.tappe.programme.Step;
import it.tappe.programme.StepDates;
import it.tappe.programme.Steps;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.shared.RomeTime;
import it.tappe.support.SupportCall;
import it.tappe.support.SupportCalls;
import it.tappe.support.slot.Slot;
import it.tappe.support.slot.Slots;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reckons how calls and due dates of a step could be spread more evenly, perhaps with other dates. Changes nothing. */
@Singleton
@Transactional
public class Simulations {
    private final Steps steps;
    private final ProjectWorks projectWorks;
    private final Deliverables deliverables;
    private final SupportCalls calls;
    private final Slots slots;
    private final Clock clock;

    Simulations(
            Steps steps,
            ProjectWorks projectWorks,
            Deliverables deliverables,
            SupportCalls calls,
            Slots slots,
            Clock clock) {
        this.steps = steps;
        this.projectWorks = projectWorks;
        this.deliverables = deliverables;
        this.calls = calls;
        this.slots = slots;
        this.clock = clock;
    }

    /** The steps to choose from. */
    public List<Step> steps(Viewer viewer) {
        viewer.require(Action.EDIT_REGISTER);
        return steps.list(viewer);
    }

    /**
     * A proposal for one step.
     *
     * @param dates that are being thought of; null for those that hold
     * @param areaId the area that they are for, or null for all
     */
    public Simulation of(Viewer viewer, long stepId, @Nullable StepDates dates, @Nullable Long areaId) {
        viewer.require(Action.EDIT_REGISTER);
        Step step = steps.find(viewer, stepId);
        if (dates != null) {
            dates.check();
        }
        Instant now = clock.instant();
        List<ProjectWork> works = projectWorks.listForReports(viewer);
        Map<Long, List<Deliverable>> owed =
                deliverables.of(works.stream().map(ProjectWork::id).toList());
        List<SupportCall> all = calls.listForReports(viewer);
        StepDemand demand = new StepDemand(step, dates, areaId, RomeTime.dayOf(now));
        List<Slot> free = slots.list(viewer, null).stream()
                .filter(slot -> slot.isFreeAt(now))
                .toList();
        return new Simulation(
                step,
                dates == null ? step.dates() : dates,
                Spread.of(demand.calls(works, owed, all, now)),
                Spread.of(demand.documents(works, owed)),
                free);
    }
}
