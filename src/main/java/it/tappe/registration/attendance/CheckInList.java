package it.tappe.registration.attendance;

import it.tappe.registration.event.WholeEvent;
import it.tappe.shared.PlainName;
import java.util.List;
import java.util.Set;

/** The <i>lista presenze</i> of an event: everybody who has a place, by name, and who was present where. */
public record CheckInList(WholeEvent event, List<Expected> people, Set<Presence> presences) {

    /** Whether the person was at the session. */
    public boolean isPresent(long registrationId, long sessionId) {
        return presences.contains(new Presence(registrationId, sessionId));
    }

    /** How many were at the session. */
    public long present(long sessionId) {
        return presences.stream()
                .filter(presence -> presence.sessionId() == sessionId)
                .count();
    }

    /** Name of its print, in plain letters, without ending. */
    public String printName() {
        return "Presenze_" + PlainName.of(event.event().title());
    }
}
