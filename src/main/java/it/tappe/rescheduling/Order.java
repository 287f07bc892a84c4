package it.tappe.rescheduling;

import it.tappe.programme.Step;
import it.tappe.programme.StepDates;
import it.tappe.shared.RomeTime;
import it.tappe.support.SupportCall;
import it.tappe.webinar.PathPlace;
import it.tappe.webinar.Webinar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whether webinars and steps come in the order of the path: a webinar opens its step and gives back the results of the
 * one before, a step is due after the one before it.
 */
final class Order {
    private Order() {}

    /**
     * What is out of order with the new dates, as sentences.
     *
     * @param due when each step is due for those whose dates are moved
     */
    static List<String> violations(Scope scope, StepDates after, List<Webinar> webinars, Map<Step, LocalDate> due) {
        List<String> violations = new ArrayList<>();
        int position = scope.step().position();
        for (Webinar webinar : webinars) {
            if (!webinar.isCancelled()
                    && (webinar.isForAll() || webinar.areaIds().stream().anyMatch(scope::covers))) {
                violations.addAll(PathPlace.disorder(webinar, position, after.dueOn()));
            }
        }
        due.forEach((step, day) -> {
            if (step.position() == position - 1 && day.isAfter(after.dueOn())) {
                violations.add("«" + step.title() + "» scade il " + RomeTime.date(day)
                        + ", dopo la nuova scadenza di questo Step.");
            }
            if (step.position() == position + 1 && day.isBefore(after.dueOn())) {
                violations.add("«" + step.title() + "» scade il " + RomeTime.date(day)
                        + ", prima della nuova scadenza di questo Step.");
            }
        });
        return violations;
    }

    /** Booked calls that would come before the opening or after the cut-off, as sentences. */
    static List<String> callsOutside(StepDates after, List<SupportCall> coming) {
        List<String> outside = new ArrayList<>();
        for (SupportCall call : coming) {
            LocalDate day = RomeTime.dayOf(call.startsAt());
            String name = "La call di " + call.provinceName() + " del " + RomeTime.date(day);
            if (day.isBefore(after.opensOn())) {
                outside.add(name + " verrebbe prima dell’apertura dello Step.");
            } else if (day.isAfter(after.cutOffOn())) {
                outside.add(name + " verrebbe dopo il termine ultimo dello Step.");
            }
        }
        return outside;
    }
}
