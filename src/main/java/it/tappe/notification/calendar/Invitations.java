package it.tappe.notification.calendar;

import io.micronaut.context.annotation.Value;
import it.tappe.document.calendar.CalendarEvent;
import it.tappe.document.calendar.CalendarFile;
import it.tappe.document.calendar.Participant;
import it.tappe.notification.mail.Invitation;
import it.tappe.notification.mail.Recipient;
import jakarta.inject.Singleton;
import java.util.List;

/** Writes what a mail puts into its recipient's calendar: the appointment, its change, or that it is cancelled. */
@Singleton
public class Invitations {
    private final Participant organizer;

    Invitations(@Value("${tappe.mail.from}") String from) {
        this.organizer = new Participant(from, "Tappe – Province & Comuni");
    }

    /** An invitation to one appointment; once it is cancelled, its cancellation. */
    public Invitation of(CalendarEvent event, Recipient to) {
        return of(List.of(event), to);
    }

    /** Several appointments at once, as of an event with several sessions: each is put in, without a question. */
    public Invitation of(List<CalendarEvent> events, Recipient to) {
        CalendarFile file = CalendarFile.invitation(events, organizer, new Participant(to.address(), to.name()));
        return new Invitation(file.method(), file.text());
    }
}
