package it.tappe.rescheduling;

import it.tappe.access.Viewer;
import it.tappe.programme.Step;
import it.tappe.programme.StepDates;
import it.tappe.projectwork.ProjectWork;
import it.tappe.support.CallFilter;
import it.tappe.support.SupportCall;
import it.tappe.support.SupportCalls;
import it.tappe.webinar.Webinars;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers the webinars and support calls that new dates would bring out of order. */
@Singleton
class Disorders {
    private final Webinars webinars;
    private final SupportCalls calls;
    private final Clock clock;

    Disorders(Webinars webinars, SupportCalls calls, Clock clock) {
        this.webinars = webinars;
        this.calls = calls;
        this.clock = clock;
    }

    List<String> of(Viewer viewer, Scope scope, StepDates after, Map<Step, LocalDate> due, List<ProjectWork> works) {
        Set<Long> ids = works.stream().map(ProjectWork::id).collect(Collectors.toSet());
        List<SupportCall> coming = calls.list(viewer, CallFilter.ALL).stream()
                .filter(call -> call.stepId() == scope.step().id() && ids.contains(call.projectWorkId()))
                .filter(call -> call.isMovableAt(clock.instant()))
                .toList();
        List<String> disorder = new ArrayList<>(Order.violations(scope, after, webinars.list(viewer), due));
        disorder.addAll(Order.callsOutside(after, coming));
        return disorder;
    }
}
