package it.tappe.registration.event;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Action;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.shared.Refusal;
import it.tappe.shared.Violations;
import it.tappe.webinar.Webinar;
import it.tappe.webinar.Webinars;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The events for which people register, for coordinators. */
@Singleton
@Transactional
public class Events {
    private final EventRepository events;
    private final SessionRepository sessions;
    private final EventFacts facts;
    private final Webinars webinars;
    private final Journal journal;
    private final ApplicationEventPublisher<EventChanged> changed;

    Events(
            EventRepository events,
            SessionRepository sessions,
            EventFacts facts,
            Webinars webinars,
            Journal journal,
            ApplicationEventPublisher<EventChanged> changed) {
        this.events = events;
        this.sessions = sessions;
        this.facts = facts;
        this.webinars = webinars;
        this.journal = journal;
        this.changed = changed;
    }

    /** All events; those that begin last come first. */
    public List<Event> list(Viewer viewer) {
        viewer.require(Action.MANAGE_REGISTRATIONS);
        return events.list();
    }

    /** One event with everything that a coordinator has entered. */
    public WholeEvent find(Viewer viewer, long id) {
        viewer.require(Action.MANAGE_REGISTRATIONS);
        return facts.find(id).orElseThrow(Refusal.NotFound::new);
    }

    /** A new event, to which forms can be added. */
    public WholeEvent create(Viewer viewer, EventEntry entry) {
        viewer.require(Action.MANAGE_REGISTRATIONS);
        EventEntry whole = checked(viewer, entry);
        Event event = events.save(whole.toEvent(0, 0));
        events.openQueue(event.id());
        whole.sessions().forEach(session -> sessions.save(session.toRow(event.id(), 0, 0)));
        journal.note(viewer, Act.CREATED, JournalSubject.of("event", event.id(), event.title()));
        return find(viewer, event.id());
    }

    /**
     * Changes facts and sessions. More places go to those who wait, in order; fewer than are taken are refused with 422,
     * and so is the end of a session at which somebody was present.
     */
    public WholeEvent change(Viewer viewer, long id, EventEntry entry) {
        WholeEvent before = find(viewer, id);
        events.lockQueue(id);
        ReadVersion.require(entry.version(), before.event().version());
        EventEntry whole = checked(viewer, entry);
        int taken = events.confirmed(id);
        if (whole.capacity() < taken) {
            throw Refusal.Invalid.field(
                    "capacity", "I posti già confermati sono " + taken + ": per ridurli, annulla prima le iscrizioni.");
        }
        Event after = events.update(whole.toEvent(id, before.event().version()));
        replace(id, before.sessions(), whole.sessions());
        WholeEvent now = find(viewer, id);
        journal.note(
                viewer,
                Act.CHANGED,
                JournalSubject.of("event", id, after.title()).changed(summary(before), summary(now)));
        changed.publishEvent(new EventChanged(before.event(), before.sessions(), now.event(), now.sessions()));
        return now;
    }

    /** Keeps those that go on, so that calendars and ticks stay with them. */
    private void replace(long eventId, List<EventSession> before, List<EventEntry.Session> entered) {
        Map<Long, EventSession> left = before.stream().collect(Collectors.toMap(EventSession::id, Function.identity()));
        for (EventEntry.Session one : entered) {
            EventSession old = one.id() == null ? null : left.remove(one.id());
            EventSession row = one.toRow(eventId, old == null ? 0 : old.id(), old == null ? 0 : old.version());
            if (old == null) {
                sessions.save(row);
            } else if (!row.isHeldAsIn(old)) {
                sessions.update(row);
            }
        }
        for (EventSession gone : left.values()) {
            if (sessions.present(gone.id()) > 0) {
                throw Refusal.Invalid.field(
                        "sessions",
                        "Alla sessione «" + gone.title() + "» ci sono presenze registrate: non si può togliere.");
            }
            sessions.remove(gone.id());
        }
    }

    private EventEntry checked(Viewer viewer, EventEntry entry) {
        Violations.requireNone(entry);
        Long webinarId = entry.webinarId();
        EventEntry whole = entry;
        if (webinarId != null) {
            Webinar webinar = webinars.find(viewer, webinarId);
            EventEntry.Session only =
                    new EventEntry.Session(null, webinar.title(), webinar.startsAt(), webinar.endsAt(), "Online");
            whole = entry.sessions().isEmpty() ? entry.with(List.of(only)) : entry;
        }
        whole.check();
        return whole;
    }

    private static String summary(WholeEvent whole) {
        return whole.event().title() + "; posti " + whole.event().capacity() + "; "
                + whole.sessions().stream()
                        .map(one ->
                                one.title() + ", " + one.when() + ", " + Objects.requireNonNullElse(one.place(), "–"))
                        .collect(Collectors.joining("; "));
    }
}
