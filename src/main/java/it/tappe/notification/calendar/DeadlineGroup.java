package it.tappe.notification.calendar;

import it.tappe.document.calendar.CalendarEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What several project works have due on one day for one step: one appointment for whoever follows them, because hundreds
 * on one day would hide everything else.
 *
 * @param deadlines at least one; all of the same step and day
 */
record DeadlineGroup(List<Deadline> deadlines) {
    /** What is put together: a step and a day. */
    record Key(int stepPosition, long stepId, LocalDate day) {
        static Key of(Deadline deadline) {
            return new Key(
                    deadline.deliverable().stepPosition(), deadline.deliverable().stepId(), deadline.day());
        }
    }

    String title() {
        Deadline first = deadlines.get(0);
        String step = first.deliverable().stepTitle();
        String whose = deadlines.size() == 1 ? first.work().label() : deadlines.size() + " project work";
        return deadlines.stream().allMatch(Deadline::isMet)
                ? "✓ Consegnato: " + step + " (" + whose + ")"
                : step + ": scadenza (" + whose + ")";
    }

    CalendarEvent event(Instant now, String link) {
        Key key = Key.of(deadlines.get(0));
        return CalendarEvent.ofDay(
                "scadenze-" + key.stepId() + "-" + key.day() + "@tappe",
                key.day(),
                title(),
                deadlines.stream().map(one -> one.line(now)).collect(Collectors.joining("\n")),
                link);
    }
}
