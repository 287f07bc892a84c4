package it.tappe.registration.attendance;

import io.micronaut.data.annotation.MappedEntity;

/** Somebody who has a place and is therefore expected; {@code id} of the registration. */
@MappedEntity
public record Expected(long id, long number, String name, String audience) {}
