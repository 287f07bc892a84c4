package it.tappe.registration.participant;

import io.micronaut.data.annotation.MappedEntity;

/** How many people have come through one form, by how their registration stands. */
@MappedEntity
public record FormPlaces(long formId, String audience, int confirmed, int waiting, int cancelled) {}
