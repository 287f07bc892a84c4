package it.tappe.registration.attendance;

import io.micronaut.data.annotation.MappedEntity;

/** A <i>presenza</i>: one person was at one session. */
@MappedEntity
public record Presence(long registrationId, long sessionId) {}
