package it.tappe.registration.attendance;

import it.tappe.registration.event.Event;
import it.tappe.registration.event.EventSession;
import it.tappe.shared.PlainName;
import java.time.Instant;
import java.util.List;

/**
 * An <i>attestato di partecipazione</i>.
 *
 * @param attended the sessions at which the person was present, at least one
 */
public record Certificate(Event event, long number, String name, List<EventSession> attended, Instant issuedAt) {

    /** Name of its print, in plain letters, without ending. */
    public String printName() {
        return "Attestato_" + PlainName.of(event.title()) + "_" + number;
    }
}
