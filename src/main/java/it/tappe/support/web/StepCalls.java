package it.tappe.support.web;

import it.tappe.deliverable.Deliverable;
import it.tappe.support.CallStatus;
import it.tappe.support.SupportCall;
import java.time.Instant;
import java.util.List;

/** A step of a project work with its calls, in the order of time. */
public record StepCalls(Deliverable step, List<SupportCall> calls) {

    public StepCalls {
        calls = calls.stream().filter(call -> call.stepId() == step.stepId()).toList();
    }

    /** Whether it has no call that stands, and its last day has not passed. */
    public boolean isBookableAt(Instant now) {
        return !step.deadlines().isCutOffAt(now)
                && calls.stream()
                        .map(call -> call.statusAt(now))
                        .allMatch(status -> status == CallStatus.CANCELLED || status == CallStatus.MISSED);
    }
}
