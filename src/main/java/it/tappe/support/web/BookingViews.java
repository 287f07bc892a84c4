package it.tappe.support.web;

import it.tappe.access.Action;
import it.tappe.access.Viewer;
import it.tappe.deliverable.Deliverables;
import it.tappe.projectwork.ProjectWork;
import it.tappe.projectwork.ProjectWorks;
import it.tappe.support.CallFilter;
import it.tappe.support.SupportCall;
import it.tappe.support.SupportCalls;
import it.tappe.support.slot.Slots;
import it.tappe.web.Form;
import it.tappe.web.View;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page on which a project work's calls stand beside its steps, and free times can be booked. */
@Singleton
class BookingViews {
    private final ProjectWorks projectWorks;
    private final Deliverables deliverables;
    private final SupportCalls calls;
    private final Slots slots;
    private final Clock clock;

    BookingViews(ProjectWorks projectWorks, Deliverables deliverables, SupportCalls calls, Slots slots, Clock clock) {
        this.projectWorks = projectWorks;
        this.deliverables = deliverables;
        this.calls = calls;
        this.slots = slots;
        this.clock = clock;
    }

    View of(Viewer viewer, long projectWorkId, Form form) {
        ProjectWork work = projectWorks.find(viewer, projectWorkId);
        Instant now = clock.instant();
        List<SupportCall> all = calls.list(viewer, CallFilter.of(projectWorkId));
        List<StepCalls> steps = deliverables.list(viewer, projectWorkId).stream()
                .map(one -> new StepCalls(one, all))
                .toList();
        Map<String, String> bookable = new LinkedHashMap<>();
        steps.stream()
                .filter(step -> step.isBookableAt(now))
                .map(StepCalls::step)
                .forEach(one -> bookable.put(String.valueOf(one.stepPosition()), one.stepTitle()));
        if (form.text("step").isEmpty()) {
            bookable.keySet().stream().findFirst().ifPresent(first -> form.fill("step", first));
        }
        return View.of("support/book", "Call di supporto")
                .under("Project work", "/project-work")
                .under(work.provinceName(), "/project-work/" + projectWorkId)
                .with("work", work)
                .with("steps", steps)
                .with("bookable", bookable)
                .with("slots", slots.free(viewer, projectWorkId))
                .with("books", viewer.may(Action.BOOK_CALLS, work))
                .with("now", now)
                .with("form", form);
    }

    void requireBooking(Viewer viewer, long projectWorkId) {
        viewer.require(Action.BOOK_CALLS, projectWorks.find(viewer, projectWorkId));
    }
}
