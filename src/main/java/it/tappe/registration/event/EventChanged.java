package it.tappe.registration.event;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A coordinator has changed an event: its facts and sessions as they were and as they are. */
public record EventChanged(
        Event before, List<EventSession> sessionsBefore, Event after, List<EventSession> sessionsAfter) {

    /** Whether people who have registered would come at another time, to another place or for something else. */
    public boolean concernsParticipants() {
        boolean same = sessionsBefore.size() == sessionsAfter.size()
                && IntStream.range(0, sessionsAfter.size())
                        .allMatch(i -> sessionsAfter.get(i).isHeldAsIn(sessionsBefore.get(i)));
        return !same || !before.title().equals(after.title());
    }

    /** Sessions that are no longer held. */
    public List<EventSession> sessionsRemoved() {
        var kept = sessionsAfter.stream().map(EventSession::id).collect(Collectors.toSet());
        return sessionsBefore.stream().filter(one -> !kept.contains(one.id())).toList();
    }
}
