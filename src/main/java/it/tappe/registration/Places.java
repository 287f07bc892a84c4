package it.tappe.registration;

import io.micronaut.data.annotation.MappedEntity;

/**
 * The <i>posti</i> of an event: how many there are, are taken, and are waited for. Nobody waits while a place is free.
 *
 * @param capacity how many there are
 * @param confirmed how many are taken
 * @param waiting how many people wait for one
 */
@MappedEntity
public record Places(int capacity, int confirmed, int waiting) {

    /** Whether the next to come gets a place at once: one is free and nobody has come before and still waits. */
    public boolean admitNext() {
        return waiting == 0 && confirmed < capacity;
    }

    /** How many of those who wait, counted from the first, get a place now. */
    public int toPromote() {
        return Math.min(free(), waiting);
    }

    /** How many are free; never negative. */
    public int free() {
        return Math.max(0, capacity - confirmed);
    }
}
