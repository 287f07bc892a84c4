package it.tappe.rescheduling;

import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverable;
import it.tappe.deliverable.Deliverables;
import it.tappe.programme.AreaDates;
import it.tappe.programme.Step;
import it.tappe.programme.StepDates;
import it.tappe.programme.Steps;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.province.ClosedDays;
import it.tappe.province.Province;
import it.tappe.province.Provinces;
import it.tappe.rescheduling.Impact.Touched;
import it.tappe.webinar.Webinars;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers what moving dates touches, in a constant number of queries. */
@Singleton
class Impacts {
    private final ProjectWorks projectWorks;
    private final Deliverables deliverables;
    private final Provinces provinces;
    private final Webinars webinars;
    private final Steps steps;
    private final Clock clock;

    Impacts(
            ProjectWorks projectWorks,
            Deliverables deliverables,
            Provinces provinces,
            Webinars webinars,
            Steps steps,
            Clock clock) {
        this.projectWorks = projectWorks;
        this.deliverables = deliverables;
        this.provinces = provinces;
        this.webinars = webinars;
        this.steps = steps;
        this.clock = clock;
    }

    Impact of(Viewer viewer, Scope scope, StepDates after) {
        List<ProjectWork> works = concerned(viewer, scope);
        return new Impact(
                scope,
                after,
                works.size(),
                touched(scope, after, works),
                Order.violations(scope, after, webinars.list(viewer), due(viewer, scope)),
                closedDays(viewer, after, works));
    }

    /** The project works that follow the dates. */
    List<ProjectWork> concerned(Viewer viewer, Scope scope) {
        return projectWorks.list(viewer).stream()
                .filter(work -> scope.covers(work.areaId()))
                .toList();
    }

    private Map<Step, LocalDate> due(Viewer viewer, Scope scope) {
        Map<Long, LocalDate> own = steps.areaDates(viewer).stream()
                .filter(dates -> Long.valueOf(dates.areaId()).equals(scope.areaId()))
                .collect(Collectors.toMap(AreaDates::stepId, AreaDates::dueOn));
        Map<Step, LocalDate> due = new LinkedHashMap<>();
        steps.list(viewer).forEach(step -> due.put(step, own.getOrDefault(step.id(), step.dueOn())));
        return due;
    }

    private List<Touched> touched(Scope scope, StepDates after, List<ProjectWork> works) {
        Instant now = clock.instant();
        Map<Long, List<Deliverable>> owed =
                deliverables.of(works.stream().map(ProjectWork::id).toList());
        List<Touched> touched = new ArrayList<>();
        for (ProjectWork work : works) {
            owed.getOrDefault(work.id(), List.of()).stream()
                    .filter(one -> one.stepId() == scope.step().id())
                    .map(one -> new Touched(work, one, Effect.of(one, after, now)))
                    .filter(one -> !one.effects().isEmpty())
                    .forEach(touched::add);
        }
        return touched;
    }

    private List<String> closedDays(Viewer viewer, StepDates after, List<ProjectWork> works) {
        List<Province> concerned = provinces.named(
                viewer, works.stream().map(ProjectWork::provinceId).collect(Collectors.toSet()));
        return Stream.of(after.opensOn(), after.dueOn(), after.cutOffOn())
                .distinct()
                .flatMap(day -> ClosedDays.warnings(day, concerned).stream())
                .toList();
    }
}
