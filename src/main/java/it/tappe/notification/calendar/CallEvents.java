package it.tappe.notification.calendar;

import it.tappe.access.Role;
import it.tappe.access.Viewer;
import it.tappe.document.calendar.CalendarEvent;
import it.tappe.support.SupportCall;
import it.tappe.support.SupportCalls;
import it.tappe.support.SupportCalls.Mine;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Support calls that stand, for those who take part or are invited: the coordination has none of its own. */
@Singleton
public class CallEvents implements CalendarSource {
    private final SupportCalls calls;
    private final Addresses addresses;

    CallEvents(SupportCalls calls, Addresses addresses) {
        this.calls = calls;
        this.addresses = addresses;
    }

    @Override
    public List<CalendarEvent> events(Viewer viewer) {
        if (viewer.role() == Role.COORDINATOR) {
            return List.of();
        }
        Mine mine = calls.mine(viewer);
        return Stream.concat(mine.past().stream(), mine.coming().stream())
                .filter(call -> call.cancelledAt() == null)
                .map(call -> event(call, call.version(), CalendarEvent.UNKNOWN, false))
                .toList();
    }

    /**
     * A call as an appointment, the same in feeds and invitations.
     *
     * @param sequence of the change that is told
     * @param off whether it does not take place any more
     */
    public CalendarEvent event(SupportCall call, long sequence, Instant changedAt, boolean off) {
        String link = call.link();
        String place = call.place();
        return new CalendarEvent(
                "call-" + call.id() + "@tappe",
                (int) sequence,
                call.startsAt(),
                call.endsAt(),
                "Call di supporto: " + call.provinceName() + ", " + call.stepTitle(),
                call.workLabel() + ", con " + call.tutorName() + "." + (link == null ? "" : " Collegamento: " + link),
                place == null ? link : place,
                addresses.page(call.path()),
                changedAt,
                off);
    }
}
