package it.tappe.report.registration;

import it.tappe.registration.attendance.Certificate;
import it.tappe.registration.attendance.CheckInList;
import it.tappe.registration.attendance.Expected;
import it.tappe.registration.attendance.Presence;
import it.tappe.registration.event.Event;
import it.tappe.registration.event.EventSession;
import it.tappe.registration.event.WholeEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A demonstration event of two days with more people than one page holds, one of them with a very long name. */
final class SampleEvent {
    static final Instant AT = Instant.parse("2026-04-14T16:00:00Z");
    private static final Instant STARTS_AT = Instant.parse("2026-04-13T09:00:00Z");
    private static final int PEOPLE = 45;

    private SampleEvent() {}

    static CheckInList list() {
        return new CheckInList(
                new WholeEvent(event(), sessions()),
                IntStream.rangeClosed(1, PEOPLE)
                        .mapToObj(number -> new Expected(
                                number,
                                number,
                                number == 1 ? "Persona dal nome lunghissimo " + "e".repeat(90) : "=Persona " + number,
                                "Istituti tecnici"))
                        .toList(),
                Set.of(new Presence(1, 1), new Presence(2, 2)));
    }

    static Certificate certificate() {
        return new Certificate(event(), 7, "Persona dimostrativa", sessions(), AT);
    }

    private static Event event() {
        return new Event(
                1, "Evento dimostrativo in presenza", "", null, 100, "", "ha partecipato ai lavori dell’evento", 0);
    }

    private static List<EventSession> sessions() {
        return List.of(
                session(1, "Prima giornata", STARTS_AT),
                session(2, "Seconda giornata", STARTS_AT.plus(Duration.ofDays(1))));
    }

    private static EventSession session(long id, String title, Instant at) {
        return new EventSession(id, 1, title, at, at.plus(Duration.ofHours(3)), "Sala dimostrativa", 0);
    }
}
