package it.tappe.registration.event;

import jakarta.inject.Singleton;
import java.util.Optional;

/** Reads events for the doors of registration, also on behalf of people without an account. */
@Singleton
public class EventFacts {
    private final EventRepository events;
    private final SessionRepository sessions;

    EventFacts(EventRepository events, SessionRepository sessions) {
        this.events = events;
        this.sessions = sessions;
    }

    /** The event with its sessions. */
    public Optional<WholeEvent> find(long id) {
        return events.findById(id).map(event -> new WholeEvent(event, sessions.list(id)));
    }
}
