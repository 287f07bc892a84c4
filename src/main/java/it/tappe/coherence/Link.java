package it.tappe.coherence;

import io.micronaut.data.annotation.MappedEntity;

/** That one statement follows from another: an element from a need, an action from an element. */
@MappedEntity
public record Link(long originId, long followerId) {}
