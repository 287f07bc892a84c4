package it.tappe.rescheduling;

import it.tappe.access.Viewer;
import it.tappe.programme.Area;
import it.tappe.programme.AreaDates;
import it.tappe.programme.AreaDatesEntry;
import it.tappe.programme.Programmes;
import it.tappe.programme.Step;
import it.tappe.programme.StepDates;
import it.tappe.programme.StepEntry;
import it.tappe.programme.Steps;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds whose dates are moved, and moves them through the programme's own door. */
@Singleton
class Scopes {
    private final Programmes programmes;
    private final Steps steps;

    Scopes(Programmes programmes, Steps steps) {
        this.programmes = programmes;
        this.steps = steps;
    }

    Scope find(Viewer viewer, long stepId, @Nullable Long areaId) {
        Step step = steps.find(viewer, stepId);
        Area area = areaId == null ? null : programmes.area(viewer, areaId);
        Optional<AreaDates> own = areaId == null ? Optional.empty() : steps.areaDates(viewer, stepId, areaId);
        return new Scope(
                step,
                area,
                own,
                steps.areaDates(viewer).stream()
                        .filter(dates -> dates.stepId() == stepId)
                        .map(AreaDates::areaId)
                        .collect(Collectors.toSet()));
    }

    void apply(Viewer viewer, Scope scope, StepDates dates, long basedOn) {
        Step step = scope.step();
        Area area = scope.area();
        if (area == null) {
            steps.change(
                    viewer,
                    step.id(),
                    new StepEntry(
                            step.position(),
                            step.title(),
                            step.sections(),
                            dates.opensOn(),
                            dates.dueOn(),
                            dates.cutOffOn(),
                            basedOn));
        } else {
            steps.changeAreaDates(
                    viewer,
                    step.id(),
                    area.id(),
                    new AreaDatesEntry(dates.opensOn(), dates.dueOn(), dates.cutOffOn(), basedOn));
        }
    }
}
