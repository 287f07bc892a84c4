package it.tappe.registration.attendance;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.registration.event.EventSession;
import it.tappe.registration.event.Events;
import it.tappe.registration.event.WholeEvent;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;

/** Who was present, for coordinators at the door: each tick is saved by itself, so that several can tick at once. */
@Singleton
@Transactional
public class CheckIns {
    private final Events events;
    private final AttendanceRepository attendance;
    private final CheckInPrint print;
    private final Journal journal;
    private final Clock clock;

    CheckIns(Events events, AttendanceRepository attendance, CheckInPrint print, Journal journal, Clock clock) {
        this.events = events;
        this.attendance = attendance;
        this.print = print;
        this.journal = journal;
        this.clock = clock;
    }

    /** The list of an event. */
    public CheckInList list(Viewer viewer, long eventId) {
        WholeEvent event = events.find(viewer, eventId);
        return new CheckInList(event, attendance.expected(eventId), Set.copyOf(attendance.presences(eventId)));
    }

    /** The person is at the session; once more changes nothing. */
    public void note(Viewer viewer, long eventId, long sessionId, long registrationId) {
        JournalSubject subject = subject(viewer, eventId, sessionId, registrationId);
        if (attendance.note(registrationId, sessionId, clock.instant(), viewer.accountId()) > 0) {
            journal.note(viewer, Act.PRESENCE_NOTED, subject);
        }
    }

    /** The tick was a mistake; once more changes nothing. */
    public void withdraw(Viewer viewer, long eventId, long sessionId, long registrationId) {
        JournalSubject subject = subject(viewer, eventId, sessionId, registrationId);
        if (attendance.withdraw(registrationId, sessionId) > 0) {
            journal.note(viewer, Act.PRESENCE_WITHDRAWN, subject);
        }
    }

    /** The list on paper, with room for signatures. */
    public PrintedFile pdf(Viewer viewer, long eventId) {
        PrintedFile file = print.pdf(list(viewer, eventId), viewer.displayName(), clock.instant());
        journal.note(viewer, Act.PRINTED, JournalSubject.of("event", eventId, file.fileName()));
        return file;
    }

    /** The list as Excel file. */
    public PrintedFile xlsx(Viewer viewer, long eventId) {
        PrintedFile file = print.xlsx(list(viewer, eventId));
        journal.note(viewer, Act.PRINTED, JournalSubject.of("event", eventId, file.fileName()));
        return file;
    }

    private JournalSubject subject(Viewer viewer, long eventId, long sessionId, long registrationId) {
        WholeEvent event = events.find(viewer, eventId);
        EventSession session = event.session(sessionId).orElseThrow(Refusal.NotFound::new);
        Expected person = attendance.expected(eventId, registrationId).orElseThrow(Refusal.NotFound::new);
        return JournalSubject.of(
                "attendance",
                registrationId,
                event.event().title() + " – " + session.title() + ", iscrizione n. " + person.number());
    }
}
