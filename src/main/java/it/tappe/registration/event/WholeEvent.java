package it.tappe.registration.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An event with its sessions in the order of time, at least one. */
public record WholeEvent(Event event, List<EventSession> sessions) {

    /** Whether its first session has begun. */
    public boolean hasBegunAt(Instant now) {
        return !sessions.get(0).startsAt().isAfter(now);
    }

    /** Whether its last session is over. */
    public boolean isOverAt(Instant now) {
        return sessions.stream().allMatch(session -> session.endsAt().isBefore(now));
    }

    /** One of its sessions. */
    public Optional<EventSession> session(long id) {
        return sessions.stream().filter(one -> one.id() == id).findFirst();
    }
}
