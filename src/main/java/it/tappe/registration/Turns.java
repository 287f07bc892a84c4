package it.tappe.registration;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets those who come to one event at the same moment in one after the other, in the order of arrival, before they take
 * a connection: the crowd waits here and not in the database, whose pool and lock times it would use up. What keeps the
 * places right is the database's own lock.
 */
@Singleton
class Turns {
    private final Map<Long, ReentrantLock> doors = new ConcurrentHashMap<>();

    <T> T take(long eventId, Supplier<T> act) {
        ReentrantLock door = doors.computeIfAbsent(eventId, none -> new ReentrantLock(true));
        door.lock();
        try {
            return act.get();
        } finally {
            door.unlock();
        }
    }
}
