package it.tappe.registration.attendance;

import io.micronaut.transaction.annotation.Transactional;
import it.tappe.access.Act;
import it.tappe.access.Journal;
import it.tappe.access.JournalSubject;
import it.tappe.access.Viewer;
import it.tappe.registration.OwnRegistration;
import it.tappe.registration.Registrations;
import it.tappe.registration.event.EventSession;
import it.tappe.registration.event.Events;
import it.tappe.registration.event.WholeEvent;
import it.tappe.shared.Refusal;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** The certificates of those who were present, once the event is over: for coordinators, and for the person. */
@Singleton
@Transactional
public class Certificates {
    private final Events events;
    private final Registrations registrations;
    private final AttendanceRepository attendance;
    private final CheckInPrint print;
    private final Journal journal;
    private final Clock clock;

    Certificates(
            Events events,
            Registrations registrations,
            AttendanceRepository attendance,
            CheckInPrint print,
            Journal journal,
            Clock clock) {
        this.events = events;
        this.registrations = registrations;
        this.attendance = attendance;
        this.print = print;
        this.journal = journal;
        this.clock = clock;
    }

    /** For a coordinator; refused with 409 before the event is over or when the person was not present. */
    public Certificate find(Viewer viewer, long eventId, long registrationId) {
        WholeEvent event = events.find(viewer, eventId);
        Expected person = attendance.expected(eventId, registrationId).orElseThrow(Refusal.NotFound::new);
        return of(event, registrationId, person.number(), person.name());
    }

    /** The same on paper; who prints it stands in the journal. */
    public PrintedFile print(Viewer viewer, long eventId, long registrationId) {
        PrintedFile file = print.certificate(find(viewer, eventId, registrationId));
        journal.note(viewer, Act.PRINTED, JournalSubject.of("registration", registrationId, file.fileName()));
        return file;
    }

    /** For the person who has the secret link. */
    public PrintedFile printOwn(String secret) {
        OwnRegistration own = registrations.own(secret);
        return print.certificate(of(
                own.event(),
                own.registration().id(),
                own.registration().number(),
                own.registration().name()));
    }

    /** Whether the person can have one. */
    public boolean isReady(OwnRegistration own) {
        return own.event().isOverAt(clock.instant())
                && own.registration().isConfirmed()
                && !attendance.attended(own.registration().id()).isEmpty();
    }

    private Certificate of(WholeEvent event, long registrationId, long number, String name) {
        List<EventSession> attended = attendance.attended(registrationId);
        if (!event.isOverAt(clock.instant())) {
            throw new Refusal.Conflict("L’attestato si può scaricare quando l’evento è finito.");
        }
        if (attended.isEmpty()) {
            throw new Refusal.Conflict(
                    "L’attestato è per chi era presente: per questa iscrizione non c’è nessuna presenza.");
        }
        return new Certificate(event.event(), number, name, attended, clock.instant());
    }
}
